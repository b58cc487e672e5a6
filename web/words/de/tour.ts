import type { Words } from '../words.ts'

/** Der Rundgang durch das Beispiel. */
export const tour: Words['tour'] = {
  name: 'Rundgang durch das Beispiel',
  offer:
    'Diese Organisation ist erfunden, mit eingebauten Fehlern. Vier kurze Schritte zeigen sie.',
  begin: 'Zeigen',
  decline: 'Nein, danke',
  again: 'In vier Schritten hindurch',
  step: (step, steps) => `Schritt ${step} von ${steps}:`,
  next: 'Weiter',
  back: 'Zurück',
  end: 'Rundgang beenden',
  done: 'Fertig',
  steps: [
    {
      title: 'Zwei verantworten dasselbe',
      text: 'CIO und CTO sind beide für die technische Infrastruktur verantwortlich. Jeder wird glauben, der andere tue es, oder beide tun es verschieden. Die rote Raute kennzeichnet die Karte; die Tafel sagt, warum und was zu tun ist.',
    },
    {
      title: 'Ein Titel, zwei Sitze, ein Produkt',
      text: 'Für den Online-Handel wurde ein zweiter CTO eingesetzt, und beide sind für die Software-Produkte verantwortlich. Ein Titel sagt nicht, wer entscheidet; eine Zuweisung mit ihren Grenzen schon.',
    },
    {
      title: 'Eine Führungskraft fehlt',
      text: 'Die IT-Direktion ist gegangen, niemand kam nach. Der Sitz ist gestrichelt gezeichnet; für seine Systeme ist so lange niemand verantwortlich, und der IT-Manager berichtet an einen leeren Stuhl.',
    },
    {
      title: 'In Ordnung bringen',
      text: 'Eine Karte auf eine andere ziehen oder die Tafel benutzen: Jede Änderung sagt sofort, welche Befunde gehen und welche kommen, und lässt sich zurücknehmen. Danach lässt sich in den Einstellungen die eigene Organisation mitbringen.',
    },
  ],
}
