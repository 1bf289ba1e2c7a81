import type { Dossier } from '../../lib/claims/dossier.ts';
import { refOf } from '../../lib/claims/ref.ts';
import { pick } from '../../lib/words/language.ts';
import { Said, useLanguage, useWords, When } from '../language.tsx';
import { linkTo } from '../record/address.ts';
import { type Dot, storyOf, timeline } from '../story.ts';
import { Section } from './body.tsx';

/** The claim among what was said before and after, and the article in its place. */
export function Timeline({ dossier, pack, published }: { dossier: Dossier; pack: string; published: string | null }) {
  const w = useWords();
  const language = useLanguage();
  const dots = timeline(dossier, published);
  if (dots.filter(({ claim }) => claim !== null).length < 2) return null;
  const story = storyOf(dossier);
  return (
    <Section title={story ? `${w.item.story}${w.colon}${pick(story.thread.title, language).text}` : w.item.story}>
      <ol class="line">
        {dots.map((dot) => (dot.claim ? <Record key={dot.claim.id} dot={dot} /> : <Here key="here" date={dot.date} />))}
      </ol>
      {story && story.claims.length > dots.length && (
        <p class="note">
          <a
            href={`record.html${linkTo({ view: 'threads', id: refOf(pack, story.thread.id), all: true })}`}
            target="_blank"
            rel="noopener"
          >
            {w.item.wholeStory(story.claims.length, pick(story.thread.title, language).text)}
          </a>
        </p>
      )}
    </Section>
  );
}

function Here({ date }: { date: string }) {
  const w = useWords();
  return (
    <li class="here">
      <When date={date} />
      <p>{w.item.thisArticle}</p>
    </li>
  );
}

function Record({ dot }: { dot: Extract<Dot, { turn: unknown }> }) {
  const w = useWords();
  const turns = dot.turn === 'contradicts' || dot.turn === 'revises';
  return (
    <li class={turns ? 'turn' : undefined}>
      <When date={dot.claim.saidOn} /> {dot.turn && <span class="tag">{w.relation[dot.turn]}</span>}{' '}
      {dot.here && <span class="cap">· {w.item.thisStatement}</span>}
      <p class={dot.here ? 'own' : undefined}>
        <Said text={dot.text} />
      </p>
      <p class="cap">
        <Said text={dot.claim.occasion} />
      </p>
    </li>
  );
}
