/** One operation of a REST side, read from its OpenAPI document by `npm run generate`. */
export interface OperationInfo {
  /** Its operationId. */
  id: string;
  /** In capitals. */
  method: string;
  /** As the document writes it, with `{name}` for a parameter. */
  path: string;
  /**
   * Absent where the operation takes no body. `types`: the media types that it takes, each with the fields of a form, or
   * the parts of a multipart body, that are JSON.
   */
  body?: { required: boolean; types: Readonly<Record<string, readonly string[]>> };
}

/** The operations of a document by operationId. */
export type OperationTable = Readonly<Record<string, OperationInfo>>;
