import { say, type Said } from '../said.ts'
import type { FIX_STATUS, Kind, REMEDY_FORMS, Stop } from './choices.ts'

// What a choice is called when somebody is told of it. In English that is the word of the file.

export const STOP_WORDS: Record<Stop, Said> = {
  'personal-data': say`personal-data`,
  injury: say`injury`,
  advice: say`advice`,
  claim: say`claim`,
  regulator: say`regulator`,
  contract: say`contract`,
  deliberate: say`deliberate`,
  concealed: say`concealed`,
  repeated: say`repeated`,
}

export const KIND_WORDS: Record<Kind, Said> = {
  'missed-deadline': say`missed-deadline`,
  'billing-error': say`billing-error`,
  'wrong-delivery': say`wrong-delivery`,
  outage: say`outage`,
  'data-loss': say`data-loss`,
  'data-breach': say`data-breach`,
  'wrong-advice': say`wrong-advice`,
  'quality-defect': say`quality-defect`,
  'handover-failure': say`handover-failure`,
  miscommunication: say`miscommunication`,
}

export const STATUS_WORDS: Record<(typeof FIX_STATUS)[number], Said> = {
  done: say`done`,
  doing: say`doing`,
  planned: say`planned`,
}

export const FORM_WORDS: Record<(typeof REMEDY_FORMS)[number], Said> = {
  refund: say`refund`,
  credit: say`credit`,
  discount: say`discount`,
  replacement: say`replacement`,
  redo: say`redo`,
  other: say`other`,
}
