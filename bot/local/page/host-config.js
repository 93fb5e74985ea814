/**
 * How Teams dresses a card. Colours are the page's own variables, so light and dark need no new drawing.
 * Sizes after Microsoft's published Teams host configuration.
 */
export const hostConfig = {
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  fontTypes: {
    default: { fontFamily: 'inherit' },
    monospace: { fontFamily: "ui-monospace, Consolas, 'Liberation Mono', monospace" },
  },
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  supportsInteractivity: true,
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: containerStyle('var(--card)'),
    emphasis: containerStyle('var(--emphasis)'),
    accent: containerStyle('var(--accent-back)'),
    good: containerStyle('var(--good-back)'),
    attention: containerStyle('var(--attention-back)'),
    warning: containerStyle('var(--warning-back)'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'bolder', spacing: 'small' },
  },
  adaptiveCard: { allowCustomStyle: true },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 140 },
    value: { wrap: true },
    spacing: 12,
  },
  textStyles: { heading: { size: 'large', weight: 'bolder' } },
  textBlock: { headingLevel: 2 },
};

/** @param {string} backgroundColor */
function containerStyle(backgroundColor) {
  return {
    backgroundColor,
    borderColor: 'var(--line)',
    foregroundColors: {
      default: { default: 'var(--text)', subtle: 'var(--subtle)' },
      dark: { default: 'var(--text)', subtle: 'var(--subtle)' },
      light: { default: 'var(--subtle)', subtle: 'var(--subtle)' },
      accent: shade('accent'),
      good: shade('good'),
      warning: shade('warning'),
      attention: shade('attention'),
    },
  };
}

/** @param {string} name */
function shade(name) {
  return { default: `var(--${name})`, subtle: `var(--${name})` };
}
