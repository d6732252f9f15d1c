import type { ComponentType } from 'react';
import type { Text } from '../../shared/text.ts';
import { PageTitle } from '../PageTitle.tsx';
import { Panel } from '../Panel.tsx';
import { PreferencesMenu } from '../Preferences.tsx';
import { useText } from '../Words.tsx';
import { ActsSection } from './ActsSection.tsx';
import { ColoursSection } from './ColoursSection.tsx';
import { FlowSection } from './FlowSection.tsx';
import { FormSection } from './FormSection.tsx';
import { LongTextSection } from './LongTextSection.tsx';
import { PicturesSection } from './PicturesSection.tsx';
import { RecordSection } from './RecordSection.tsx';
import { RegisterSection } from './RegisterSection.tsx';
import { SheetSection } from './SheetSection.tsx';
import { StatesSection } from './StatesSection.tsx';
import { galleryText } from './texts.ts';

const sections: readonly (readonly [Text, ComponentType])[] = [
  [galleryText.colours, ColoursSection],
  [galleryText.acts, ActsSection],
  [galleryText.states, StatesSection],
  [galleryText.register, RegisterSection],
  [galleryText.record, RecordSection],
  [galleryText.form, FormSection],
  [galleryText.flow, FlowSection],
  [galleryText.pictures, PicturesSection],
  [galleryText.sheet, SheetSection],
  [galleryText.longText, LongTextSection],
];

/** Every building block in its states, to look at and to check: `/ui`. */
export default function Gallery() {
  const t = useText();
  return (
    <>
      <PageTitle title={t(galleryText.title)} lead={t(galleryText.lead)} actions={<PreferencesMenu />} />
      {sections.map(([title, Section]) => (
        <Panel key={title.sv} title={t(title)}>
          <Section />
        </Panel>
      ))}
    </>
  );
}
