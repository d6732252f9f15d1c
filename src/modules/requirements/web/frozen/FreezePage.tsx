import { useChangeSearch, useSearchValue } from '../../../../ui/address.ts';
import { Steps } from '../../../../ui/flow/Steps.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { pageTitles } from '../page-titles.ts';
import { useUnit } from '../unit/useUnit.ts';
import { FreezeDecide } from './FreezeDecide.tsx';
import { FreezeLook } from './FreezeLook.tsx';
import { FreezeWhat } from './FreezeWhat.tsx';
import { freezeText as text } from './texts.ts';
import '../style/frozen.css';

const keys = ['what', 'look', 'decide'] as const;
type Step = (typeof keys)[number];

/** The step in the address; without a framework there is nothing to look at yet. */
function useStep(frameworkId: string): [Step, (step: Step) => void] {
  const [asked, go] = useSearchValue('step');
  const usual = frameworkId === '' ? 'what' : 'look';
  const step = frameworkId === '' ? 'what' : (keys.find((key) => key === asked) ?? usual);
  return [step, go];
}

/** Freezes an assessment: what, how it stands, who approves. */
export default function FreezePage() {
  const t = useText();
  const [frameworkId] = useSearchValue('frameworkId');
  const unit = useUnit();
  const change = useChangeSearch();
  const [step, go] = useStep(frameworkId);
  const steps = keys.map((key) => ({ key, title: t(text[key]) }));
  const isStep = (key: string): key is Step => keys.some((one) => one === key);
  return (
    <>
      <PageTitle title={t(pageTitles.freeze)} back={{ to: '/requirements/frozen', label: t(pageTitles.frozen) }} />
      <div className="flow">
        <Steps steps={steps} current={step} go={(key) => isStep(key) && go(key)} />
        <section className="flow-step">
          <h2>{t(text[step])}</h2>
          {step === 'what' && (
            <FreezeWhat
              unitId={unit.id}
              frameworkId={frameworkId}
              onward={(chosen) => change({ frameworkId: chosen, step: 'look' })}
            />
          )}
          {step === 'look' && (
            <FreezeLook
              frameworkId={frameworkId}
              unitId={unit.id}
              back={() => go('what')}
              onward={() => go('decide')}
            />
          )}
          {step === 'decide' && <FreezeDecide frameworkId={frameworkId} unitId={unit.id} back={() => go('look')} />}
        </section>
      </div>
    </>
  );
}
