import type { Language } from '../../model/language.ts'
import { escapeXml } from '../escape-xml.ts'

/** The namespace of a document's text (ECMA-376). */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** How Word names the languages of papers. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }

/** Lists: points, and the numbered sources. */
export const LISTS = { points: 1, sources: 2 } as const

/** The parts of a document that are the same whatever it says, but for language, title and footer. */
export function fixedParts({
  language,
  title,
  subtitle,
}: {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
}): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations([
      [`${RELATIONS}/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subtitle)}</dc:subject><dc:language>${LOCALES[language]}</dc:language></cp:coreProperties>`,
    'word/_rels/document.xml.rels': relations(
      ['styles', 'numbering', 'settings', 'footer'].map((name) => [
        `${RELATIONS}/${name}`,
        `${name}.xml`,
      ]),
    ),
    'word/styles.xml': styles(LOCALES[language]),
    'word/numbering.xml': NUMBERING,
    'word/settings.xml': `<w:settings xmlns:w="${WORD}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    'word/footer.xml': `<w:ftr xmlns:w="${WORD}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(`${title} · ${subtitle}`)}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`,
  }
}

/** The page: A4 with a footer. */
export const PAGE = `<w:sectPr><w:footerReference xmlns:r="${RELATIONS}" w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const items = all.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`
}

const override = (part: string, type: string) =>
  `<Override PartName="/${part}" ContentType="${type}+xml"/>`

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  override('word/document.xml', `${TYPE}.document.main`),
  ...['styles', 'numbering', 'settings', 'footer'].map((name) =>
    override(`word/${name}.xml`, `${TYPE}.${name}`),
  ),
  override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties'),
].join('')}</Types>`

const level = (format: string, text: string) =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr></w:lvl>`

const abstractList = (id: number, inside: string) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/>${inside}</w:abstractNum>`

const NUMBERING = `<w:numbering xmlns:w="${WORD}">${abstractList(LISTS.points, level('bullet', '•'))}${abstractList(LISTS.sources, level('decimal', '%1.'))}${Object.values(
  LISTS,
)
  .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
  .join('')}</w:numbering>`

type Style = {
  readonly id: string
  readonly name: string
  readonly next?: string
  readonly paragraph?: string
  readonly run?: string
}

const SERIF = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/>'
const SOFT = '<w:color w:val="5C6670"/>'

const STYLES: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    paragraph: '<w:keepNext/><w:spacing w:after="40"/>',
    run: `${SERIF}<w:b/><w:sz w:val="44"/>`,
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'Normal',
    paragraph: '<w:spacing w:after="160"/>',
    run: `${SOFT}<w:sz w:val="24"/>`,
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    paragraph: '<w:keepNext/><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="0"/>',
    run: `${SERIF}<w:b/><w:sz w:val="28"/>`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    paragraph: '<w:keepNext/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="1"/>',
    run: '<w:b/>',
  },
  {
    id: 'ListParagraph',
    name: 'List Paragraph',
    paragraph: '<w:spacing w:after="60"/><w:ind w:left="397" w:hanging="284"/>',
  },
  {
    id: 'Note',
    name: 'Note',
    paragraph: '<w:spacing w:after="120"/>',
    run: `${SOFT}<w:sz w:val="18"/>`,
  },
  {
    id: 'Source',
    name: 'Source',
    paragraph: '<w:spacing w:after="60"/><w:ind w:left="397" w:hanging="284"/>',
    run: `${SOFT}<w:sz w:val="17"/>`,
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>',
    run: `${SOFT}<w:sz w:val="16"/>`,
  },
]

function styles(locale: string): string {
  const written = STYLES.map(
    ({ id, name, next, paragraph = '', run = '' }) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next === undefined ? '' : `<w:next w:val="${next}"/>`}<w:qFormat/>${paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`}${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`,
  )
  return `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:lang w:val="${locale}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${written.join('')}</w:styles>`
}
