import { html, nothing, type TemplateResult } from 'lit';
import type { Cell, MarkKind, Segment } from '../api/types';
import { messages } from '../messages/messages';
import { runsOf, type Run } from '../text/runs';
import { editBox, type Editing } from './edit-box';

/**
 * The segments of a cell with their marks, as chips. Every character goes in as text; none is ever read as HTML. There is
 * no white space between the pieces but the text's own.
 *
 * @param chosen the id of the segment that the reviewer is on
 * @param editing the segment whose text is being edited, shown as a field
 */
export function cellText(cell: Cell, chosen: number | null, editing: Editing | null): TemplateResult[] {
    const last = cell.segments.length - 1;
    return cell.segments.map(
        (segment, index) =>
            html`${editing?.segment === segment.id ? editBox(editing) : chip(segment, segment.id === chosen)}${index ===
                last
                    ? nothing
                    : segment.after || ' '}`,
    );
}

function chip(segment: Segment, chosen: boolean) {
    return html`<span
        class="segment ${chosen ? 'chosen' : ''}"
        data-segment=${segment.id}
        draggable="true"
        >${segmentText(segment)}</span
    >`;
}

function segmentText(segment: Segment) {
    return runsOf(segment.text, segment.marks).map(run);
}

function run({ text, kinds, override }: Run) {
    if (override) {
        const code = text.codePointAt(0)!.toString(16).toUpperCase();
        return html`<span class="override" title=${messages.grid.override}>U+${code}</span>`;
    }
    return kinds.reduce<unknown>(marked, text);
}

function marked(content: unknown, kind: MarkKind): unknown {
    switch (kind) {
        case 'italic':
            return html`<em>${content}</em>`;
        case 'bold':
            return html`<strong>${content}</strong>`;
        case 'footnote-reference':
            return html`<sup>${content}</sup>`;
        default:
            return content;
    }
}
