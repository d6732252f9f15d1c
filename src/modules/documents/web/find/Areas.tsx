import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useSearchValue } from '../../../../ui/address.ts';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Area } from '../../contract.ts';
import { useAreas } from '../calls.ts';
import { AreaDocuments } from './AreaDocuments.tsx';
import { Hits } from './Hits.tsx';
import { MyDocuments } from './MyDocuments.tsx';
import { findText as text } from './texts.ts';
import './find.css';
import '../document.css';

const waitMs = 250;
const fewestLetters = 2;

/** What is written, and in the address a moment after the last letter. */
function useSought() {
  const [inAddress, seek] = useSearchValue('q');
  const [written, write] = useState(inAddress);
  const [settled] = useDebouncedValue(written.trim(), waitMs);
  useEffect(() => {
    if (settled !== inAddress) seek(settled);
  }, [settled, inAddress, seek]);
  return { written, write, sought: settled.length >= fewestLetters ? settled : '' };
}

function AreaCard({ area }: { area: Area }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <li>
      <Go to={`/documents/areas?area=${area.id}`} className="area-card">
        <strong>{area[language]}</strong>
        <span className="area-why">{area.text[language]}</span>
        <span className="area-count figures">{t(text.inForce, { count: area.inForce })}</span>
      </Go>
    </li>
  );
}

function AreaCards({ areas }: { areas: readonly Area[] }) {
  const t = useText();
  return (
    <Panel title={t(text.areas)} beside={<Go to="/documents">{t(text.register)}</Go>}>
      <ul className="area-cards">
        {areas.map((area) => (
          <AreaCard key={area.id} area={area} />
        ))}
      </ul>
    </Panel>
  );
}

function Found({ areas, areaId, sought }: { areas: readonly Area[]; areaId: string; sought: string }) {
  if (sought) return <Hits q={sought} areaId={areaId} />;
  if (areaId) return <AreaDocuments areaId={areaId} />;
  return (
    <>
      <MyDocuments />
      <AreaCards areas={areas} />
    </>
  );
}

/** Where employees find what applies: search first, then the areas; `?area=` shows one. */
export default function Areas() {
  const t = useText();
  const { language } = useLanguage();
  const [areaId] = useSearchValue('area');
  const { written, write, sought } = useSought();
  const label = t(text.search);
  return (
    <Load query={useAreas()}>
      {({ items }) => {
        const area = items.find(({ id }) => id === areaId);
        return (
          <>
            <PageTitle
              title={area ? area[language] : t(text.title)}
              lead={area ? area.text[language] : t(text.lead)}
              {...(area ? { back: { to: '/documents/areas', label: t(text.back) } } : {})}
              actions={area && <ButtonLink to={`/documents?areaId=${area.id}`}>{t(text.register)}</ButtonLink>}
            />
            <search className="search-box find-search">
              <IconSearch size={20} aria-hidden />
              <input
                type="search"
                className="input"
                aria-label={label}
                placeholder={label}
                value={written}
                onChange={(event) => write(event.target.value)}
              />
            </search>
            <Found areas={items} areaId={areaId} sought={sought} />
          </>
        );
      }}
    </Load>
  );
}
