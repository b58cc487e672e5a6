import { bring } from './de/bring.ts'
import { careerProfile } from './de/career-profile.ts'
import { careers } from './de/careers.ts'
import { dimension, disagreement, role, roles, settings, thing } from './de/catalogue.ts'
import { chart } from './de/chart.ts'
import { ask, compare, map, rank } from './de/compare.ts'
import { decisions } from './de/decisions.ts'
import { describe } from './de/describe.ts'
import { diagnosisSettings } from './de/diagnosis-settings.ts'
import { editedFile } from './de/edited-file.ts'
import { findings, history } from './de/findings.ts'
import { matrix } from './de/matrix.ts'
import { matrixFile } from './de/matrix-file.ts'
import { matrixScope } from './de/matrix-scope.ts'
import { need } from './de/need.ts'
import { change, organization, overview } from './de/organization.ts'
import { ownNeed, ownPositions } from './de/own.ts'
import { makeItSo, paper } from './de/paper.ts'
import { parts } from './de/parts.ts'
import { alignment, position } from './de/positions.ts'
import { read } from './de/read.ts'
import { restructure } from './de/restructure.ts'
import { home, shell } from './de/shell.ts'
import { spreadsheet } from './de/spreadsheet.ts'
import { tour } from './de/tour.ts'
import type { Words } from './words.ts'

/** Deutsche Wörter der Seite. */
export const de: Words = {
  shell,
  home,
  parts,
  roles,
  role,
  dimension,
  disagreement,
  thing,
  map,
  rank,
  compare,
  ask,
  need,
  careers,
  careerProfile,
  read,
  settings,
  organization,
  change,
  overview,
  chart,
  matrix,
  decisions,
  matrixFile,
  matrixScope,
  position,
  alignment,
  restructure,
  ownPositions,
  ownNeed,
  paper,
  makeItSo,
  tour,
  findings,
  diagnosisSettings,
  history,
  bring,
  editedFile,
  spreadsheet,
  describe,
}
