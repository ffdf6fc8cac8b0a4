type Transform = (source: string) => string;

/** What the peer's compartments want sources to be changed with. Those of this package need none of it. */
export declare const transforms: {
  /** @throws SyntaxError for a source that may have an HTML-like comment */
  readonly rejectHtmlComments: Transform;
  readonly evadeHtmlCommentTest: Transform;
  /** @throws SyntaxError for a source that may have an `import()` */
  readonly rejectImportExpressions: Transform;
  readonly evadeImportExpressionTest: Transform;
  /** @throws SyntaxError for a source that may have a direct eval */
  readonly rejectSomeDirectEvalExpressions: Transform;
  readonly mandatoryTransforms: Transform;
  readonly applyTransforms: (source: string, transforms: readonly Transform[]) => string;
};

/** Objects for the outermost `with` of a scope: they have every name, with the value undefined. */
export declare const scopeTerminators: {
  /** @throws ReferenceError for an assignment */
  readonly strictScopeTerminator: object;
  /** What is assigned becomes a property of the object. */
  readonly createSloppyGlobalsScopeTerminator: (globalObject: object) => object;
};
