import { IconBraces, IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react';
import { type Language, languages } from '../../../../shared/text.ts';
import { useSearchValue } from '../../../../ui/address.ts';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { CopyButton } from '../../../../ui/CopyButton.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ReportOutput } from '../../contract/report-output.ts';
import { reportText as text } from './report-texts.ts';

type Format = 'pdf' | 'docx' | 'json';
const icons = { pdf: IconFileTypePdf, docx: IconFileTypeDocx, json: IconBraces };

/** The language a report is shown in: the receiver's, Swedish, unless another is chosen. */
export function useReportLanguage(): [Language, (language: Language) => void] {
  const [asked, choose] = useSearchValue('language');
  return [asked === 'en' ? 'en' : 'sv', (next) => choose(next === 'sv' ? '' : next)];
}

type ToolsProps = {
  report: ReportOutput;
  language: Language;
  choose: (language: Language) => void;
  file: (format: Format, language: Language) => string;
};

/** The whole report on the clipboard or as a file, and the language of it. */
export function ReportTools({ report, language, choose, file }: ToolsProps) {
  const t = useText();
  return (
    <div className="report-tools">
      <CopyButton kind="plain" size="usual" copied={report.text[language]} what={report.title[language]}>
        {t(text.copyAll)}
      </CopyButton>
      {(['pdf', 'docx', 'json'] as const).map((format) => (
        <ButtonLink key={format} icon={icons[format]} href={file(format, language)} download>
          {t(text[format])}
        </ButtonLink>
      ))}
      <fieldset className="report-languages">
        <legend className="unseen">{t(text.language)}</legend>
        {languages.map((one) => (
          <Button key={one} kind="quiet" size="small" aria-pressed={one === language} onClick={() => choose(one)}>
            {t(text[one])}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
