import { html } from 'lit';
import type { TextSummary } from '../api/types';
import { NARROWEST, WIDEST, type Column } from '../columns';
import { messages } from '../messages/messages';
import { direction, ownName } from '../text/languages';

/** Told by a column's head: how the choice of columns is to change. */
export type ColumnChange = { language: string; width: number | null } | { language: string; before: string };

const STEP = 16;
const COLUMN_TYPE = 'application/x-hexapla-column';

/** The head of a column: its language, which can be dragged to another place, and the handle of its width. */
export function columnHead({ language, width, pinned }: Column, index: number, texts: TextSummary[]) {
    const name = texts.find((text) => text.language === language)?.name ?? ownName(language);
    return html`<div
        role="columnheader"
        class="language ${pinned ? `pinned pin-${index}` : ''}"
        aria-colindex=${index + 2}
        @dragover=${onDragOver}
        @drop=${(event: DragEvent) => onDrop(event, language)}
    >
        <span class="language-name" draggable="true" @dragstart=${(event: DragEvent) => onDragStart(event, language)}>
            <span lang=${language} dir=${direction(language)}>${name}</span> <span class="tag" lang="">${language}</span>
        </span>
        <div
            role="separator"
            class="handle"
            tabindex="0"
            aria-orientation="vertical"
            aria-label=${messages.columns.width(name)}
            aria-valuemin=${NARROWEST}
            aria-valuemax=${WIDEST}
            aria-valuenow=${width ?? 240}
            @pointerdown=${(event: PointerEvent) => onGrab(event, language)}
            @keydown=${(event: KeyboardEvent) => onKey(event, language)}
            @dblclick=${(event: Event) => tell(event, { language, width: null })}
        ></div>
    </div>`;
}

function onGrab(event: PointerEvent, language: string): void {
    const handle = event.currentTarget as HTMLElement;
    const start = event.clientX;
    const width = widthOf(handle);
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    handle.onpointermove = (move) => tell(move, { language, width: width + sign() * (move.clientX - start) });
    handle.onpointerup = handle.onpointercancel = () => (handle.onpointermove = null);
}

function onKey(event: KeyboardEvent, language: string): void {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (by !== undefined) {
        event.preventDefault();
        tell(event, { language, width: widthOf(event.currentTarget as HTMLElement) + sign() * by });
    } else if (event.key === 'Home') {
        event.preventDefault();
        tell(event, { language, width: null });
    }
}

function onDragStart(event: DragEvent, language: string): void {
    event.dataTransfer?.setData(COLUMN_TYPE, language);
}

function onDragOver(event: DragEvent): void {
    if (event.dataTransfer?.types.includes(COLUMN_TYPE)) {
        event.preventDefault();
    }
}

function onDrop(event: DragEvent, before: string): void {
    const language = event.dataTransfer?.getData(COLUMN_TYPE) ?? '';
    if (language !== '' && language !== before) {
        event.preventDefault();
        tell(event, { language, before });
    }
}

function widthOf(handle: HTMLElement): number {
    return handle.parentElement!.getBoundingClientRect().width;
}

/** Which way a column grows. */
function sign(): 1 | -1 {
    return document.documentElement.dir === 'rtl' ? -1 : 1;
}

function tell(event: Event, detail: ColumnChange): void {
    event.target!.dispatchEvent(new CustomEvent<ColumnChange>('column-change', { detail, bubbles: true }));
}
