import card from '../../assets/styles/card.css?inline';
import statements from '../../assets/styles/statements.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import ui from '../../assets/styles/ui.css?inline';

/**
 * The card's style sheet for its shadow root. In a page `rem` is the page's own measure, which many sites set to 10 px:
 * so lengths become px here. The browser's zoom still scales them.
 */
export const cardStyle = `:host{all:initial}${[tokens, ui, statements, card].join('\n')}`.replace(
  /(\d*\.?\d+)rem\b/g,
  (_, length) => `${Number(length) * 16}px`,
);
