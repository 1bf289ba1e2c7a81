import { Card } from '../../components/card/card.tsx';
import { Offer } from '../../components/card/offer.tsx';
import { Screen } from './screen.tsx';

/** What the card's script brings: the reader need not load it, nor the library it is drawn with, to mark a page. */
export class Drawing {
  readonly screen = new Screen();

  card(props: Parameters<typeof Card>[0]) {
    return <Card key={props.entry.annotation.id} {...props} />;
  }

  offer(props: Parameters<typeof Offer>[0]) {
    return <Offer {...props} />;
  }
}
