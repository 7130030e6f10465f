import type { ColumnType, Generated } from 'kysely'
import type { Circle } from '#domain/access/circle.ts'
import type {
  Aim,
  ChainStep,
  Decision,
  ImprovementState,
  MeasuredChange,
  RelatedItem,
} from '#domain/improvements/improvement.ts'
import type { SeenFigures } from '#domain/challenges/seen-figures.ts'
import type { Json } from './json.ts'

/** From a difference to an improvement and its results. */
export type ImprovementTables = {
  challenge: {
    id: string
    organisation_code: string
    key_figure: string
    title: string
    about: 'women' | 'men' | 'both'
    snapshot: string
    seen: Json<SeenFigures>
    what: Generated<string>
    for_whom: Generated<string>
    why: Generated<string>
    consequences: Generated<string>
    background: Generated<string>
    hypothesis: Generated<string>
    set_aside_because: string | null
    version: Generated<number>
    created_at: Date
    person_id: string | null
    circle: Generated<Circle>
  }
  goal: {
    id: string
    organisation_code: string
    key_figure: string
    key_figure_title: string
    title: string
    wanted: 'at-least' | 'at-most'
    target_women: number
    target_men: number
    reason: Generated<string>
    by_year: number
    decided_by: Generated<string>
    ended_because: string | null
    ended_on: string | null
    version: Generated<number>
    created_at: Date
    person_id: string | null
    circle: Generated<Circle>
  }
  goal_state: {
    goal_id: string
    snapshot: string
    snapshot_at: Date
    year: number | null
    women: number | null
    men: number | null
    women_reached: boolean | null
    men_reached: boolean | null
    computed_at: Date
  }
  own_set: {
    id: string
    organisation_code: string
    name: string
    guidance: Generated<string>
    key_figures: string[]
    version: Generated<number>
    created_at: Date
    person_id: string | null
    circle: Generated<Circle>
  }
  coverage_item: {
    id: string
    organisation_code: string
    kind: 'statistic' | 'goal' | 'report'
    name: string
    kept_by: Generated<string>
    individual_based: boolean
    kept_since: string
    split_since: string | null
    ended_on: string | null
    note: Generated<string>
    version: Generated<number>
    created_at: Date
    person_id: string | null
    circle: Generated<Circle>
  }
  improvement: {
    id: string
    organisation_code: string
    round_slug: string | null
    challenge_id: string | null
    title: string
    area: string
    sub_goals: string[]
    related_items: Json<RelatedItem[]>
    challenge: string
    what_was_done: string
    owner_name: string
    owner_id: Generated<string | null>
    unit_id: Generated<string | null>
    state: Generated<ImprovementState>
    due_on: Generated<string | null>
    ended_on: Generated<string | null>
    ended_because: Generated<string>
    aim: ColumnType<Aim | null, string | null | undefined, string | null>
    key_figures: Generated<string[]>
    sdg_targets: Generated<string[]>
    charter_articles: Generated<string[]>
    decisions: ColumnType<Decision[], string | undefined, string>
    version: Generated<number>
    created_at: Date
    circle: Generated<Circle>
  }
  improvement_result: {
    id: string
    improvement_id: string
    step: ChainStep
    date: string
    description: string
    evidence: string
    change: ColumnType<MeasuredChange | null, string | null, string | null>
    version: Generated<number>
    created_at: Date
  }
}
