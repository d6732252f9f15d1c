import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Review } from '../../contract/review.ts';
import { About } from './About.tsx';
import { DeskBar } from './DeskBar.tsx';
import { DeskProvider, moveTo, placeOf } from './desk.ts';
import { Employee } from './Employee.tsx';
import { keysOf } from './keys.ts';
import { nextUndecided } from './order.ts';
import { Particulars, ReviewTitle } from './ReviewTitle.tsx';
import { SignDialog } from './SignDialog.tsx';
import { headText as text } from './texts.ts';
import { useDeskWork } from './useDeskWork.ts';

type WorkProps = { review: Review; more: (() => void) | null; loadingMore: boolean };

/** A month under review: everything to judge, employee by employee, until it can be signed. */
export function Work({ review, more, loadingMore }: WorkProps) {
  const t = useText();
  const [signing, sign] = useState(false);
  const { desk, items, judgeSelected, clear } = useDeskWork(review);
  const goOn = () => {
    const next = nextUndecided(items, null);
    if (next) moveTo(placeOf(next.id));
    else more?.();
  };
  const chosen = { count: desk.selected.size, judge: judgeSelected, clear, busy: desk.busy };
  return (
    <DeskProvider value={desk}>
      <ReviewTitle review={review} />
      <Particulars review={review} />
      <About />
      <DeskBar review={review} goOn={goOn} sign={() => sign(true)} chosen={chosen} />
      {review.items === 0 && <EmptyState title={t(text.none)} text={t(text.noneText)} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys move between the accesses inside */}
      <div className="desk" onKeyDown={keysOf(items, desk)}>
        {items.length > 0 && <p className="desk-keys">{t(text.keys)}</p>}
        {review.employees.map((employee) => (
          <Employee key={employee.userHsa} employee={employee} />
        ))}
      </div>
      {more && (
        <Button busy={loadingMore} onClick={more}>
          {t(text.more)}
        </Button>
      )}
      {signing && <SignDialog review={review} items={items} close={() => sign(false)} />}
    </DeskProvider>
  );
}
