import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fontPackage = '@expo-google-fonts/atkinson-hyperlegible-next';
const weights = ['400Regular', '500Medium', '700Bold'];

/**
 * The folders of the typeface Värna speaks in, as TrueType (Typst reads no WOFF2), from an npm package under the SIL Open
 * Font License. None where the package is missing: sheets are then set in Typst's own Libertinus.
 */
export function fontFolders(): string[] {
  try {
    const root = dirname(fileURLToPath(import.meta.resolve(`${fontPackage}/package.json`)));
    return weights.map((weight) => join(root, weight));
  } catch {
    return [];
  }
}
