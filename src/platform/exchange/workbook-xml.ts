import { escapeXml } from './sheet-xml.ts';
import type { ZipFile } from './zip.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org';
const relations = `${office}/officeDocument/2006/relationships`;
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where the n:th worksheet (from 1) stands in the archive. */
export const worksheetPath = (number: number): string => `xl/worksheets/sheet${number}.xml`;

/** The files around the worksheets: what they are called, how cells look, what is where. */
export function workbookFiles(names: string[]): ZipFile[] {
  return [
    file('xl/workbook.xml', workbook(names)),
    file('xl/_rels/workbook.xml.rels', workbookRelations(names)),
    file('xl/styles.xml', styles),
    file('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])),
    file('[Content_Types].xml', contentTypes(names)),
  ];
}

const file = (name: string, xml: string): ZipFile => ({ name, content: [head + xml] });

function workbook(names: string[]): string {
  const sheets = names.map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="r${i + 1}"/>`);
  return `<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

const workbookRelations = (names: string[]): string =>
  relationships([
    ...names.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
    ['styles', 'styles.xml'],
  ]);

function relationships(targets: [kind: string, target: string][]): string {
  const all = targets.map(
    ([kind, target], i) => `<Relationship Id="r${i + 1}" Type="${relations}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${office}/package/2006/relationships">${all.join('')}</Relationships>`;
}

function contentTypes(names: string[]): string {
  const sheets = names.map((_, i) => override(worksheetPath(i + 1), 'worksheet+xml'));
  const rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  return `<Types xmlns="${office}/package/2006/content-types">${rels}${override('xl/workbook.xml', 'sheet.main+xml')}${override('xl/styles.xml', 'styles+xml')}${sheets.join('')}</Types>`;
}

const override = (path: string, kind: string): string =>
  `<Override PartName="/${path}" ContentType="${content}.${kind}"/>`;

const styles = `<styleSheet xmlns="${office}/spreadsheetml/2006/main">
<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF1B2326"/></bottom><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="5">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>
<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>
<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;
