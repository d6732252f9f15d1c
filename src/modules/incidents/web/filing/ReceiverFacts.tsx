import { type Fact, FactList } from '../../../../ui/Facts.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Receiver } from '../../contract/law.ts';
import { CertaintyMark } from '../CertaintyMark.tsx';
import { dutyText as text } from './texts.ts';

const isLink = (address: string) => /^https:\/\//.test(address);

function Address({ address }: { address: string }) {
  if (!isLink(address)) return address;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {address.replace('https://', '')}
    </a>
  );
}

type ReceiverFactsProps = { receiver: Receiver; more?: readonly Fact[] /** Says its name too. */; named?: boolean };

/** Who receives a report, and how it is filed there. */
export function ReceiverFacts({ receiver, more = [], named = true }: ReceiverFactsProps) {
  const t = useText();
  const { name, channel, address, phone, certainty, source } = receiver;
  const who = (
    <>
      {t(name)} <CertaintyMark certainty={certainty} source={source} />
    </>
  );
  const facts: Fact[] = [
    ...(named ? [{ label: t(text.receiver), value: who }] : []),
    ...(address ? [{ label: t(text.address), value: <Address address={address} /> }] : []),
    ...(phone ? [{ label: t(text.phone), value: <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> }] : []),
    { label: t(text.channel), value: t(channel), wide: true },
    ...more,
  ];
  return <FactList facts={facts} />;
}
