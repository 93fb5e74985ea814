/** A request that the stage will not take: the HTTP status and a sentence for whoever sent it. */
export class RefusedRequest extends Error {
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.name = 'RefusedRequest';
    this.status = status;
  }
}
