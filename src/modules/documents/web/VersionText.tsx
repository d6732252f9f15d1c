import { LongText } from '../../../ui/document/LongText.tsx';
import type { DocumentText } from '../contract.ts';
import './document.css';

/** The text of one version with its contents and search. The server has sanitised the markup and given it anchors. */
export const VersionText = ({ version: { body, contentSha256 } }: { version: DocumentText }) => (
  <div className="document-text">
    <LongText key={contentSha256} html={body} />
  </div>
);
