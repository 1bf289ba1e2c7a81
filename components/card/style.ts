import card from '../../assets/styles/card.css?inline';
import statements from '../../assets/styles/statements.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import ui from '../../assets/styles/ui.css?inline';

/**
 * Important rules of a shadow root win over any of the page's: the host has no looks and no room of its own. The direction
 * of the writing is not among `all`: a page that runs right to left would turn our words round.
 */
const host = [
  ':host{all:initial!important;direction:ltr!important;unicode-bidi:isolate!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;',
  'width:0!important;height:0!important;overflow:visible!important}',
  '.frame{position:fixed;display:flex}',
].join('');

/**
 * The card's style sheet for its shadow root. In a page `rem` is the page's own measure, which many sites set to 10 px:
 * so lengths become px here. The browser's zoom still scales them.
 */
export const cardStyle = `${host}${[tokens, ui, statements, card].join('\n')}`.replace(
  /(?<![\d.])(\d+(?:\.\d+)?|\.\d+)rem\b/g,
  (_, length) => `${Number(length) * 16}px`,
);
