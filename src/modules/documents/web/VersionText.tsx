import { useEffect } from 'react';
import { useText } from '../../../ui/Words.tsx';
import type { DocumentText, Section } from '../contract.ts';
import { text } from './texts.ts';
import './document.css';

const fewestForContents = 3;

/** The headings as links within the text. */
function Contents({ sections }: { sections: readonly Section[] }) {
  const t = useText();
  return (
    <nav className="document-contents" aria-label={t(text.contents)}>
      <h2>{t(text.contents)}</h2>
      <ol>
        {sections.map(({ number, heading, anchor }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>
              <span className="figures">{number}</span> {heading}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Someone who came for a section is taken to it once the text is there. */
const useAskedSection = (shown: string) =>
  useEffect(() => {
    const anchor = decodeURIComponent(window.location.hash.slice(1));
    if (shown && anchor) document.getElementById(anchor)?.scrollIntoView();
  }, [shown]);

/** The text of one version at reading width, with its table of contents. The server has sanitised the markup. */
export function VersionText({ version: { body, sections, contentSha256 } }: { version: DocumentText }) {
  useAskedSection(contentSha256);
  return (
    <div className="document-text">
      {sections.length >= fewestForContents && <Contents sections={sections} />}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: stored only as the server's safeRichText leaves it */}
      <div className="prose document-body" dangerouslySetInnerHTML={{ __html: body }} />
    </div>
  );
}
