/** An invented text, what must be proposed from it, and what else may be (`fact=*`: any); whatever is neither must not be. */
export type Sentence = readonly [text: string, must?: string, may?: string];
