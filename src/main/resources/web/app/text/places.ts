/** A text node of a cell and the place of its first character in the cell's text, in UTF-16 units. */
interface Piece {
    node: Text;
    start: number;
    end: number;
    /** A character that is shown by its code instead of itself. */
    stand: boolean;
}

/** Where each character of the text that an element shows stands in the document. */
export class Places {
    private readonly pieces: Piece[] = [];
    readonly length: number;

    constructor(element: Element) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let start = 0;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const text = node as Text;
            const stand = text.parentElement!.classList.contains('code');
            const end = start + (stand ? 1 : text.length);
            this.pieces.push({ node: text, start, end, stand });
            start = end;
        }
        this.length = start;
    }

    /** The document's range of the characters from a place to another, or null where there are none. */
    range(from: number, to: number): Range | null {
        const first = this.pieces.find((piece) => piece.end > from) ?? this.pieces.at(-1);
        const last = this.pieces.find((piece) => piece.end >= to) ?? this.pieces.at(-1);
        if (first === undefined || last === undefined) {
            return null;
        }
        const range = document.createRange();
        range.setStart(first.node, within(first, from));
        range.setEnd(last.node, within(last, to));
        return range;
    }

    /** The place in the text of a place in the document, or null where that is not in the element. */
    placeOf(node: Node, offset: number): number | null {
        const piece = this.pieces.find((candidate) => candidate.node === node);
        if (piece === undefined) {
            return null;
        }
        return piece.stand ? piece.start : piece.start + offset;
    }
}

function within(piece: Piece, place: number): number {
    if (piece.stand) {
        return place > piece.start ? piece.node.length : 0;
    }
    return Math.min(Math.max(place - piece.start, 0), piece.node.length);
}

/** The text node and offset under a point of the window. */
export function caretAt(x: number, y: number): { node: Node; offset: number } | null {
    if ('caretPositionFromPoint' in document) {
        const caret = document.caretPositionFromPoint(x, y);
        return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
    }
    const range = (document as Document).caretRangeFromPoint(x, y);
    return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

/** The UTF-16 place of a place in code points. */
export function utf16(text: string, codePoints: number): number {
    let place = 0;
    for (let count = 0; count < codePoints && place < text.length; count++) {
        place += text.codePointAt(place)! > 0xffff ? 2 : 1;
    }
    return place;
}

/** The place in code points of a UTF-16 place. */
export function codePoints(text: string, place: number): number {
    return [...text.slice(0, place)].length;
}
