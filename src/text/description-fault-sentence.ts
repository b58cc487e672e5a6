import type { Language } from '../model/language.ts'
import type { DescriptionFault } from '../reading/description-text.ts'

const EN: Readonly<Record<DescriptionFault, string>> = {
  'docx-protected':
    'This Office file is protected by a password. Save it without one, or paste its text.',
  'docx-damaged':
    'This DOCX file is damaged or incomplete. Open it in a word processor, save it anew, or paste its text.',
  'docx-unpacks':
    'What is packed in this DOCX file is larger than any description: more than 32 MB of text and marks. Nothing of it was read.',
  'pdf-protected': 'This PDF is protected by a password. Save it without one, or paste its text.',
  'pdf-damaged': 'This PDF is damaged or incomplete. Save it anew, or paste its text.',
  'pdf-without-text':
    'This PDF has no text, only pictures of pages, as a scan has. Run text recognition (OCR) over it first, or type or paste the text.',
  'pdf-pages': 'This PDF has more than 100 pages. Give the pages with the description alone.',
  doc: 'This is an Office file of the old kind (.doc). Save it as DOCX or as text, or paste its text.',
  odt: 'This is an OpenDocument file. Save it as DOCX or as text, or paste its text.',
  rtf: 'This is an RTF file. Save it as DOCX or as text, or paste its text.',
  picture: 'This is a picture. Run text recognition (OCR) over it first, or type the text.',
  'other-zip':
    'This file is packed (ZIP) and is no DOCX. Unpack it and give the description itself.',
  binary: 'This file holds no text. Text, Markdown, HTML, DOCX and PDF are read.',
  'too-large': 'This file is larger than 16 MB. Give the description alone, without pictures.',
  'too-slow':
    'This file took longer than 20 seconds or more than 1 GB of memory; reading it was stopped. Paste its text.',
}

const DE: Readonly<Record<DescriptionFault, string>> = {
  'docx-protected':
    'Diese Office-Datei ist durch ein Kennwort geschützt. Bitte ohne Kennwort speichern oder den Text einfügen.',
  'docx-damaged':
    'Diese DOCX-Datei ist beschädigt oder unvollständig. Bitte in einer Textverarbeitung öffnen und neu speichern oder den Text einfügen.',
  'docx-unpacks':
    'Was in dieser DOCX-Datei gepackt ist, ist größer als jede Beschreibung: mehr als 32 MB Text und Auszeichnung. Nichts davon wurde gelesen.',
  'pdf-protected':
    'Dieses PDF ist durch ein Kennwort geschützt. Bitte ohne Kennwort speichern oder den Text einfügen.',
  'pdf-damaged':
    'Dieses PDF ist beschädigt oder unvollständig. Bitte neu speichern oder den Text einfügen.',
  'pdf-without-text':
    'Dieses PDF enthält keinen Text, nur Bilder von Seiten, wie sie ein Scan liefert. Bitte zuerst eine Texterkennung (OCR) darüber laufen lassen oder den Text eintippen oder einfügen.',
  'pdf-pages':
    'Dieses PDF hat mehr als 100 Seiten. Bitte nur die Seiten mit der Beschreibung geben.',
  doc: 'Dies ist eine Office-Datei der alten Art (.doc). Bitte als DOCX oder als Text speichern oder den Text einfügen.',
  odt: 'Dies ist eine OpenDocument-Datei. Bitte als DOCX oder als Text speichern oder den Text einfügen.',
  rtf: 'Dies ist eine RTF-Datei. Bitte als DOCX oder als Text speichern oder den Text einfügen.',
  picture:
    'Dies ist ein Bild. Bitte zuerst eine Texterkennung (OCR) darüber laufen lassen oder den Text eintippen.',
  'other-zip':
    'Diese Datei ist gepackt (ZIP) und kein DOCX. Bitte entpacken und die Beschreibung selbst geben.',
  binary: 'Diese Datei enthält keinen Text. Gelesen werden Text, Markdown, HTML, DOCX und PDF.',
  'too-large': 'Diese Datei ist größer als 16 MB. Bitte nur die Beschreibung geben, ohne Bilder.',
  'too-slow':
    'Diese Datei brauchte länger als 20 Sekunden oder mehr als 1 GB Speicher; das Lesen wurde abgebrochen. Bitte den Text einfügen.',
}

/** Why a file with a description was not read, and what to do. */
export function descriptionFaultSentence(fault: DescriptionFault, language: Language): string {
  return { en: EN, de: DE }[language][fault]
}
