import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Cell, Segment } from '../api/types';
import { messages } from '../messages/messages';
import type { Editing } from '../review/clash';
import { editBox } from './edit-box';
import { markedText } from './marked-text';

/**
 * The segments of a cell with their marks, as chips. Every character goes in as text; none is ever read as HTML. There is
 * no white space between the pieces but the text's own.
 *
 * @param language the cell's
 * @param chosen the id of the segment that the reviewer is on
 * @param editing the segment whose text is being edited, shown as a field
 */
export function cellText(cell: Cell, language: string, chosen: number | null, editing: Editing | null) {
    const last = cell.segments.length - 1;
    return repeat(
        cell.segments,
        (segment) => segment.id,
        (segment, index) =>
            html`${editing?.segment === segment.id ? editBox(editing, language) : chip(segment, segment.id === chosen)}${index ===
                last
                    ? nothing
                    : segment.after || ' '}`,
    );
}

function chip(segment: Segment, chosen: boolean) {
    const { corrected = false, original = '' } = segment;
    const before = original === '' ? '' : `: ${original}`;
    return html`<span
        class="segment ${chosen ? 'chosen' : ''} ${corrected ? 'corrected' : ''}"
        title=${corrected ? messages.grid.corrected + before : nothing}
        data-segment=${segment.id}
        draggable="true"
        >${markedText(segment.text, segment.marks)}</span
    >`;
}
