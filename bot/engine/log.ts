/** What is logged never holds what people wrote or who they are: references, kinds and counts only. */
export type Log = {
  info(detail: object, message: string): void;
  warn(detail: object, message: string): void;
  error(detail: object, message: string): void;
};
