import ts from 'typescript';
import { type Comment, isMarked, lineOf } from './comments.ts';

/**
 * A step comment of a function with the code that it owns. `depth` is that of the blocks it stands in. `statement` is
 * null where there is none. `own` holds the roots of its code, `except` what in them belongs to substeps or is marked
 * NON-SPEC. `isElse` tells that it is the step of an else branch.
 */
export interface FoundStep {
  label: string;
  text: string;
  line: number;
  depth: number;
  statement: ts.Statement | null;
  isElse: boolean;
  own: ts.Node[];
  except: Set<ts.Node>;
}

/** A fault that is found while steps are read, before the law is looked at. */
export interface ReadFault {
  line: number;
  message: string;
}

/** Reads the steps of a function's body, and what in it stands under no step. */
export function readSteps(
  file: ts.SourceFile,
  comments: Comment[],
  body: ts.Block,
): { steps: FoundStep[]; faults: ReadFault[] } {
  const reader = new StepReader(file, comments);
  reader.readBlock(body, 0, body.getStart(file));
  return reader;
}

class StepReader {
  readonly steps: FoundStep[] = [];
  readonly faults: ReadFault[] = [];
  readonly #file: ts.SourceFile;
  readonly #comments: Comment[];

  constructor(file: ts.SourceFile, comments: Comment[]) {
    this.#file = file;
    this.#comments = comments;
  }

  /** Reads the statements of a block whose steps have the given depth; comments before `from` are another's. */
  readBlock(block: ts.Block, depth: number, from: number): void {
    let pending: FoundStep | null = null;
    for (const statement of block.statements) {
      const start = statement.getStart(this.#file);
      pending = this.#readComments(from, start, depth, pending);
      from = statement.getEnd();
      if (this.#isMarked(statement)) continue;
      if (pending) this.#own(pending, statement);
      else this.#fault(start, `a statement under no step: ${this.#excerpt(statement)}`);
      pending = null;
    }
    pending = this.#readComments(from, block.getEnd(), depth, pending);
    if (pending) this.#noCode(pending, depth === 0);
  }

  /** Makes a step of each step comment in a range; only the last of them has code below. */
  #readComments(from: number, to: number, depth: number, pending: FoundStep | null): FoundStep | null {
    for (const comment of this.#between(from, to)) {
      if (comment.kind === 'non-spec' && comment.text === '') {
        this.faults.push({ line: comment.line, message: 'NON-SPEC without a reason: write `// NON-SPEC: reason`' });
      }
      if (comment.kind !== 'step') continue;
      if (pending) this.#noCode(pending, false);
      pending = this.#addStep(comment, depth, false);
    }
    return pending;
  }

  #addStep({ label, text, line }: Comment, depth: number, isElse: boolean): FoundStep {
    const step = { label, text, line, depth, isElse, statement: null, own: [], except: new Set<ts.Node>() };
    this.steps.push(step);
    return step;
  }

  #noCode(step: FoundStep, isEnd: boolean): void {
    if (step.text.startsWith('NOTE') || (isEnd && step.text === 'Return unused.')) return;
    this.faults.push({ line: step.line, message: `no code under step ${step.label}. ${step.text}` });
  }

  /** Gives a statement to a step: what stands under substeps is read on, the rest is the step's own code. */
  #own(step: FoundStep, statement: ts.Statement): void {
    step.statement = statement;
    step.own.push(statement);
    if (ts.isIfStatement(statement)) this.#readIf(step, statement, statement.thenStatement.getStart(this.#file));
    else this.#readInner(step, statement);
  }

  /** Reads the branches of an if; `from` is where the comments of its first block begin that are not its own. */
  #readIf(step: FoundStep, statement: ts.IfStatement, from: number): void {
    const { expression, thenStatement, elseStatement } = statement;
    this.#readInner(step, expression);
    this.#readInner(step, thenStatement, from);
    if (!elseStatement) return;
    if (!this.#hasSteps(from, elseStatement.getEnd())) {
      this.#readInner(step, elseStatement);
      return;
    }
    step.except.add(elseStatement);
    const comment = this.#elseComment(thenStatement, elseStatement);
    if (!comment) {
      if (!this.#isAllMarked(elseStatement)) this.#fault(elseStatement.getStart(this.#file), 'an else under no step');
      return;
    }
    const elseStep = this.#addStep(comment, step.depth, true);
    elseStep.statement = elseStatement;
    elseStep.own.push(elseStatement);
    const after = Math.max(comment.pos + 1, elseStatement.getStart(this.#file));
    if (ts.isIfStatement(elseStatement)) this.#readIf(elseStep, elseStatement, after);
    else this.#readInner(elseStep, elseStatement, after);
  }

  /** The step of an else stands before the word, or first in its block. */
  #elseComment(thenStatement: ts.Statement, elseStatement: ts.Statement): Comment | undefined {
    const block = ts.isIfStatement(elseStatement) ? elseStatement.thenStatement : elseStatement;
    const first = ts.isBlock(block) ? block.statements[0] : block;
    const to = first ? first.getStart(this.#file) : block.getEnd();
    return this.#between(thenStatement.getEnd(), to).find(
      ({ kind, text }) => kind === 'step' && text.startsWith('Else'),
    );
  }

  /**
   * Reads the outermost blocks in a node. A block with step comments holds substeps; one without belongs to the step,
   * and then holds one statement.
   */
  #readInner(step: FoundStep, node: ts.Node, from = 0): void {
    if (!ts.isBlock(node)) {
      ts.forEachChild(node, (child) => this.#readInner(step, child, from));
      return;
    }
    const start = Math.max(from, node.getStart(this.#file));
    if (this.#hasSteps(start, node.getEnd())) {
      step.except.add(node);
      this.readBlock(node, step.depth + 1, start);
      return;
    }
    const unmarked = node.statements.filter((statement) => !this.#isMarked(statement));
    for (const statement of node.statements) if (!unmarked.includes(statement)) step.except.add(statement);
    for (const statement of unmarked.slice(1)) {
      const message = `a second statement under step ${step.label}.: ${this.#excerpt(statement)}`;
      this.#fault(statement.getStart(this.#file), message);
    }
    for (const statement of unmarked) this.#readInner(step, statement);
  }

  #isMarked(statement: ts.Statement): boolean {
    return isMarked(this.#file, this.#comments, statement);
  }

  #isAllMarked(statement: ts.Statement): boolean {
    return ts.isBlock(statement) && statement.statements.every((inner) => this.#isMarked(inner));
  }

  #between(from: number, to: number): Comment[] {
    return this.#comments.filter(({ pos }) => pos >= from && pos < to);
  }

  #hasSteps(from: number, to: number): boolean {
    return this.#between(from, to).some(({ kind }) => kind === 'step');
  }

  #excerpt(node: ts.Node): string {
    return node.getText(this.#file).split('\n')[0].slice(0, 80);
  }

  #fault(pos: number, message: string): void {
    this.faults.push({ line: lineOf(this.#file, pos), message });
  }
}
