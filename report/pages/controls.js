// A table with controls can be filtered by text, and its rows be had in the order of the law. Without this script, the
// table reads as it is: the controls stay hidden.
for (const controls of document.querySelectorAll('.controls')) {
  const table = document.getElementById(controls.dataset.for);
  const rows = [...table.querySelectorAll('tbody tr:not(.heading)')];
  const homes = rows.map((row) => row.parentNode);
  const filter = controls.querySelector('input[type=search]');
  const lawOrder = controls.querySelector('input[type=checkbox]');
  const shown = controls.querySelector('output');
  const apply = () => {
    const words = filter.value.toLowerCase().split(/\s+/);
    for (const row of rows) {
      const text = `${row.id} ${row.textContent}`.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
    const visible = rows.filter((row) => !row.hidden).length;
    shown.textContent = visible === rows.length ? '' : `${visible} of ${rows.length} rows`;
  };
  const order = () => {
    const single = lawOrder.checked;
    for (const heading of table.querySelectorAll('tr.heading')) heading.hidden = single;
    const sorted = rows.map((row, i) => [row, homes[i]]);
    if (single) sorted.sort(([a], [b]) => a.dataset.order - b.dataset.order);
    for (const [row, home] of sorted) (single ? homes[0] : home).append(row);
  };
  filter.addEventListener('input', apply);
  lawOrder?.addEventListener('change', order);
  controls.hidden = false;
}
