import type {
  ApprovalState,
  CheckReport,
  DocumentPreview,
  EditionChanges,
  ExportRequest,
  GenerateResult,
  Method,
  NetworkPicture,
  NextYearPreview,
  NextYearResult,
  OptionalTab,
  Overview,
  PackageList,
  Severity,
  StructurePreview,
  StructureResult,
  TemplateState,
} from '../../src/app/api.ts';
import type { View } from '../boot.ts';
import type { Chosen } from './choosing.ts';
import type { PaperRun } from './paperRun.ts';
import type { Screen } from './screens.ts';
import type { Tasks } from './tasks.ts';

/** All that the sidebar knows. null = not asked for yet. */
export interface State {
  readonly view: View;
  /** What stands in the place of «Документы»; null = «Документы» itself. */
  readonly screen: Screen | null;
  readonly overview: Overview | null;
  readonly preview: StructurePreview | null;
  readonly structured: StructureResult | null;
  readonly report: CheckReport | null;
  readonly filter: Filter;
  /** Key of the finding whose actions are shown. */
  readonly opened: string | null;
  /** Set while the user is told what is missing, and only then. */
  readonly missing: DocumentPreview | null;
  readonly made: (GenerateResult & { readonly replaced: boolean }) | null;
  readonly optionalTabs: readonly OptionalTab[] | null;
  readonly template: TemplateState | null;
  readonly papers: PackageList | null;
  readonly chosen: Chosen;
  /** Stays after its end, until the user goes back to the list. */
  readonly paperRun: PaperRun | null;
  readonly approval: ApprovalState | null;
  readonly comparison: EditionChanges | null;
  readonly amended: GenerateResult | null;
  readonly network: NetworkPicture | null;
  readonly nextYear: NextYearPreview | null;
  readonly renewed: NextYearResult | null;
  /** What the last file of each format could not hold. */
  readonly exported: Readonly<Partial<Record<ExportRequest['format'], readonly string[]>>>;
  readonly tasks: Tasks;
  /** Text of the live region. */
  readonly said: string;
  /** Id of the element that gets the focus next; `turn` makes a repeated wish a new one. */
  readonly focus: { readonly id: string; readonly turn: number } | null;
}

export interface Filter {
  /** Empty = all. */
  readonly severities: readonly Severity[];
  readonly text: string;
}

export const noFilter: Filter = { severities: [], text: '' };

export function initialState(view: View): State {
  return {
    view,
    screen: null,
    overview: null,
    preview: null,
    structured: null,
    report: null,
    filter: noFilter,
    opened: null,
    missing: null,
    made: null,
    optionalTabs: null,
    template: null,
    papers: null,
    chosen: [],
    paperRun: null,
    approval: null,
    comparison: null,
    amended: null,
    network: null,
    nextYear: null,
    renewed: null,
    exported: {},
    tasks: {},
    said: '',
    focus: null,
  };
}

/** Whether this host has the method: what it has not is not shown. */
export function offers(state: State, method: Method): boolean {
  return state.overview?.offers?.includes(method) ?? false;
}
