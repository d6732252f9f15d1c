import type { ComponentProps } from 'react';
import { usePathValue } from '../../../../ui/address.ts';
import { Load } from '../../../../ui/Load.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { Receipt } from './Receipt.tsx';
import { useReview } from './useReview.ts';
import { Work } from './Work.tsx';
import './review.css';

type MonthProps = ComponentProps<typeof Work>;
const Month = (props: MonthProps) =>
  props.review.status === 'signed' ? <Receipt review={props.review} /> : <Work {...props} />;

/** A unit's review of a month: to work in until it is signed, to read after. */
export default function ReviewPage() {
  const id = usePathValue('id');
  const { query, ...rest } = useReview(id);
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(review) => review && <Month key={id} review={review} {...rest} />}
    </Load>
  );
}
