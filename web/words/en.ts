import { bring } from './en/bring.ts'
import { careerProfile } from './en/career-profile.ts'
import { careers } from './en/careers.ts'
import { dimension, disagreement, role, roles, settings, thing } from './en/catalogue.ts'
import { chart } from './en/chart.ts'
import { ask, compare, map, rank } from './en/compare.ts'
import { decisions } from './en/decisions.ts'
import { describe } from './en/describe.ts'
import { diagnosisSettings } from './en/diagnosis-settings.ts'
import { editedFile } from './en/edited-file.ts'
import { findings, history } from './en/findings.ts'
import { matrix } from './en/matrix.ts'
import { matrixFile } from './en/matrix-file.ts'
import { matrixScope } from './en/matrix-scope.ts'
import { need } from './en/need.ts'
import { change, organization, overview } from './en/organization.ts'
import { ownNeed, ownPositions } from './en/own.ts'
import { makeItSo, paper } from './en/paper.ts'
import { parts } from './en/parts.ts'
import { alignment, position } from './en/positions.ts'
import { read } from './en/read.ts'
import { restructure } from './en/restructure.ts'
import { home, shell } from './en/shell.ts'
import { spreadsheet } from './en/spreadsheet.ts'
import { tour } from './en/tour.ts'

/** English words of the page. */
export const en = {
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
