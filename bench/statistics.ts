/** What is quoted of a list of samples: never a mean, which a single disturbed sample moves. */
export interface Summary {
  samples: number;
  min: number;
  p50: number;
  p90: number;
}

/**
 * Summarises a list of samples in any order. A quantile is the nearest rank: a sample that was measured.
 * @throws RangeError for an empty list
 */
export function summarize(samples: readonly number[]): Summary {
  if (samples.length === 0) throw new RangeError('no samples to summarize');
  const sorted = samples.toSorted((a, b) => a - b);
  const quantile = (q: number) => sorted[Math.ceil(q * sorted.length) - 1];
  return { samples: sorted.length, min: sorted[0], p50: quantile(0.5), p90: quantile(0.9) };
}
