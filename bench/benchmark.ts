/** One benchmark: what it measures, and the lines that it prints. */
export interface Benchmark {
  readonly name: string;
  readonly summary: string;
  readonly run: () => readonly string[] | Promise<readonly string[]>;
}
