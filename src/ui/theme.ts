import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Pine teal, the one colour of action and place; the seventh shade is `--place`. */
const pine: MantineColorsTuple = [
  '#eef6f5',
  '#e1ecea',
  '#bfdcd8',
  '#98c9c3',
  '#6fb3ac',
  '#3f8f89',
  '#0b5c5c',
  '#095050',
  '#084646',
  '#063636',
];

/** The component library's theme; colours themselves live in `style/tokens.css`. */
export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: 6,
  colors: { pine },
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
});

const tokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-faint)',
  '--mantine-color-placeholder': 'var(--ink-faint)',
  '--mantine-color-anchor': 'var(--place)',
  '--mantine-color-error': 'var(--serious)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-faint)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-contrast': 'var(--on-place)',
  '--mantine-color-pine-filled': 'var(--place)',
  '--mantine-color-pine-filled-hover': 'var(--place-strong)',
  '--mantine-color-pine-light': 'var(--place-soft)',
  '--mantine-color-pine-light-hover': 'var(--place-soft)',
  '--mantine-color-pine-light-color': 'var(--place)',
  '--mantine-color-pine-outline': 'var(--place)',
  '--mantine-color-pine-outline-hover': 'var(--place-soft)',
  '--mantine-color-pine-text': 'var(--place)',
  '--mantine-color-red-filled': 'var(--serious)',
  '--mantine-color-red-filled-hover': 'var(--serious)',
  '--mantine-color-red-outline': 'var(--serious)',
  '--mantine-color-red-outline-hover': 'var(--serious-soft)',
};

/** Hands the tokens to the component library, alike in both schemes since the tokens themselves change. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: tokens, dark: tokens });
