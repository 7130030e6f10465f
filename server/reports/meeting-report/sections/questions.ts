import { askImprovements, improvementRules } from '#domain/reports/ask-improvements.ts'
import { groupRules } from '#domain/reports/ask-group.ts'
import type { Language } from '#domain/language/language.ts'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, list, paragraph } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { MeetingReportData } from '../data.ts'
import { wordQuestion, type WordedQuestion } from './word-question.ts'

const rules = [
  'far-apart',
  'nobody-raised',
  'not-answered',
  'no-reason',
  'no-improvement',
  'not-measured',
] as const

/** Questions that the data give, rule by rule, and by which rules they were made. */
export function questionsSection(data: MeetingReportData, language: Language): Draft {
  const t = textsIn(language).meetingPack.questions
  const questions = questionsOf(data, language)
  const used = rules.filter((rule) => questions.some((question) => question.rule === rule))
  return {
    id: 'questions',
    blocks: [
      paragraph(questions.length === 0 ? t.none : t.lead),
      ...used.flatMap((rule) => [
        heading(t.headings[rule]),
        list(questions.filter((question) => question.rule === rule).map(({ text }) => text)),
      ]),
      ...(used.length === 0 ? [] : [heading(t.rules), list(used.map((rule) => wordRule(rule, language)))]),
    ],
  }
}

function questionsOf(data: MeetingReportData, language: Language): readonly WordedQuestion[] {
  const nameOf = (code: string) =>
    data.members.find(({ organisation }) => organisation.code === code)!.organisation.name
  const asking = data.levels.filter((level) => level.questions.length > 0)
  return [
    ...data.levels.flatMap((level) =>
      level.questions.map((question) => wordQuestion(question, { language, nameOf, level, of: asking })),
    ),
    ...data.members
      .filter(({ participation }) => participation.kind === 'learner' && participation.status !== 'withdrew')
      .flatMap(({ organisation, improvements }) =>
        askImprovements(
          organisation.code,
          improvements.map(({ improvement }) => improvement),
        ),
      )
      .map((question) => wordQuestion(question, { language, nameOf, level: null, of: asking })),
  ]
}

function wordRule(rule: (typeof rules)[number], language: Language): string {
  const t = textsIn(language).meetingPack.questions
  const since = formatDate(language, { ...groupRules, ...improvementRules }[rule].since)
  switch (rule) {
    case 'far-apart':
      return t.rule(since, t.ruleOf[rule](groupRules[rule]))
    case 'nobody-raised':
      return t.rule(since, t.ruleOf[rule](groupRules[rule]))
    case 'not-answered':
    case 'no-reason':
    case 'no-improvement':
    case 'not-measured':
      return t.rule(since, t.ruleOf[rule])
  }
}
