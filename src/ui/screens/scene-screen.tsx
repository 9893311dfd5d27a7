/** Picks the screen for the place where the player is. */
import type { ReactNode } from 'react';
import type { PlayerView, Scene } from '../../core/game/player-view.ts';
import { useUi } from '../hooks/use-ui.ts';
import { BesideArticle } from './beside-article.tsx';
import { Failed } from './failed.tsx';
import { Feedback } from './feedback.tsx';
import { Home } from './home.tsx';
import { HuntIntro } from './hunt-intro.tsx';
import { Hunted } from './hunted.tsx';
import { Hunting } from './hunting.tsx';
import { Intro } from './intro.tsx';
import { Lessons } from './lessons.tsx';
import { Loading } from './loading.tsx';
import { Offer } from './offer.tsx';
import { Practice } from './practice.tsx';
import { Question } from './question.tsx';
import { Reading } from './reading.tsx';
import { Result } from './result.tsx';
import { Review } from './review.tsx';
import { XrayScene } from './xray-scene.tsx';

/** The article that a scene speaks about; a scene that needs one without it is a bug. */
function articleOf({ reading }: PlayerView) {
  if (reading === null) throw new Error('a question was shown without its article');
  return reading;
}

/** With an objection, or with that taken back, a lesson begins at its top again, where this is said. */
function lessonKey({ question, verdict }: Extract<Scene, { at: 'feedback' | 'review' }>): string {
  return `${question.id} ${verdict.objection}`;
}

/** The screen of the view's scene; keyed by what it shows, so that each begins at its own top. */
export function SceneScreen({ view }: { readonly view: PlayerView }): ReactNode {
  const { scene, bookmark } = view;
  const { words } = useUi();
  switch (scene.at) {
    case 'home':
      return <Home scene={scene} />;
    case 'loading':
      return <Loading what={words.screens.loading(scene.ref)} />;
    case 'planning':
      return <Loading what={words.practice.planning} />;
    case 'practice':
    case 'practice-article':
    case 'practiced':
      // A list may come to a page that had none, or another one.
      return <Practice key={`${scene.at} ${'choices' in scene ? scene.choices : ''}`} scene={scene} />;
    case 'failed':
      return <Failed message={scene.message} hint={scene.hint} />;
    case 'offered':
      return <Offer saved={scene.saved} same={scene.same} />;
    case 'reading':
      return (
        <Reading
          reading={articleOf(view)}
          bookmark={bookmark}
          rounds={scene.rounds}
          shortfall={scene.shortfall}
          instead={scene.instead}
          goesBack={scene.goesBack}
          goesHome={scene.goesHome}
        />
      );
    case 'intro':
      return <Intro title={scene.title} rule={scene.rule} progress={scene.progress} />;
    case 'lessons':
      return <Lessons title={scene.title} progress={scene.progress} />;
    case 'choosing':
    case 'confidence':
      return (
        <BesideArticle reading={articleOf(view)} bookmark={bookmark} evidence={null}>
          <Question key={scene.question.id} scene={scene} />
        </BesideArticle>
      );
    case 'feedback':
      return (
        <BesideArticle reading={articleOf(view)} bookmark={bookmark} evidence={scene.verdict.evidence}>
          <Feedback key={lessonKey(scene)} scene={scene} article={articleOf(view).article} />
        </BesideArticle>
      );
    case 'hunt-intro':
      return <HuntIntro scene={scene} />;
    case 'hunting':
      return <Hunting scene={scene} reading={articleOf(view)} />;
    case 'hunted':
      return <Hunted scene={scene} reading={articleOf(view)} />;
    case 'result':
      return <Result result={scene.result} writes={scene.writes} />;
    case 'review':
      return (
        <BesideArticle reading={articleOf(view)} bookmark={bookmark} evidence={scene.verdict.evidence}>
          <Review key={lessonKey(scene)} scene={scene} article={articleOf(view).article} />
        </BesideArticle>
      );
    case 'x-ray':
      return <XrayScene xray={scene.xray} />;
    case 'left':
      return null;
    default:
      return scene satisfies never;
  }
}
