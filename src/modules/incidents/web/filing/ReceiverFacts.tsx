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

/** Who receives a report, and how it is filed there. */
export function ReceiverFacts({ receiver, more = [] }: { receiver: Receiver; more?: readonly Fact[] }) {
  const t = useText();
  const { name, channel, address, phone, certainty, source } = receiver;
  const facts: Fact[] = [
    {
      label: t(text.receiver),
      value: (
        <>
          {t(name)} <CertaintyMark certainty={certainty} source={source} />
        </>
      ),
    },
    ...(address ? [{ label: t(text.address), value: <Address address={address} /> }] : []),
    ...(phone ? [{ label: t(text.phone), value: <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> }] : []),
    { label: t(text.channel), value: t(channel), wide: true },
    ...more,
  ];
  return <FactList facts={facts} />;
}
