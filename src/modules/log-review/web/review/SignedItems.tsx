import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { EmployeeItems, ReviewItem } from '../../contract/item.ts';
import { daySpan } from '../words/month.ts';
import { Asked } from './Asked.tsx';
import { EvidenceOf } from './EvidenceOf.tsx';
import { Judged } from './Judged.tsx';
import { SentencesOf } from './Sentences.tsx';
import { itemText as text } from './texts.ts';
import { whyNames } from './words.ts';

function SignedItem({ item, name }: { item: ReviewItem; name: string }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <article className="access">
      <div className="access-head">
        <h4>{t(whyNames[item.why])}</h4>
        <span className="soft small">{daySpan(item.firstDay, item.lastDay, language)}</span>
      </div>
      <Judged item={item} />
      <details className="access-evidence">
        <summary>{t(text.known)}</summary>
        <div className="access-known">
          <SentencesOf item={item} />
          {item.question && <Asked question={item.question} name={name} />}
          <EvidenceOf item={item} />
        </div>
      </details>
    </article>
  );
}

/** What was judged, employee by employee, to read only. */
export function SignedItems({ employees }: { employees: readonly EmployeeItems[] }) {
  return employees.map(({ userHsa, person, title, items }) => {
    const name = person?.name ?? userHsa;
    return (
      <section key={userHsa} className="employee" aria-label={name}>
        <div className="employee-head">
          <div>
            <h3>{name}</h3>
            <p className="soft small">{title}</p>
          </div>
        </div>
        {items.map((item) => (
          <SignedItem key={item.id} item={item} name={name} />
        ))}
      </section>
    );
  });
}
