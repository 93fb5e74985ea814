/**
 * Alternatives as whole words, whatever their case. ` ~ ` stands for at most three words between, ` ~~ `
 * for at most six.
 */
export function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?<![\w'£])(?:${alternatives.map(spaced).join('|')})(?:(?!\w)|(?<=\s))`,
    'gi',
  );
}

/** The same for what ends or begins the text that is looked at. */
export function wordsAtEnd(...alternatives: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\w)(?:${alternatives.map(spaced).join('|')})\W*$`, 'i');
}

export function wordsAtStart(...alternatives: readonly string[]): RegExp {
  return new RegExp(String.raw`^\W*(?:${alternatives.map(spaced).join('|')})(?!\w)`, 'i');
}

function spaced(alternative: string): string {
  return alternative
    .replaceAll(/\(\?:(?=\\w\+ \)|\[[\\w'-]+\]\+ \))/g, affirmed)
    .replaceAll(' ~~ ', String.raw` (?:[\w'£/-]+,? ){0,6}?`)
    .replaceAll(' ~ ', String.raw` (?:[\w'£/-]+,? ){0,3}?`);
}

/** Where a word or some stand between, none of them denies or doubts what is said. */
const affirmed = String.raw`(?:(?!(?:not|never|no|nor|neither|without|den(?:y|ies|ied|ying)|if|unless|whether|might|may|could|should|possibly|perhaps|maybe|fears?|feared|worried|rumou?r(?:s|ed)?)\b)`;
