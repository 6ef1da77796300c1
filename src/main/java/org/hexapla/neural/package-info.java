/**
 * The optional neural scorer: {@link org.hexapla.neural.OnnxSegmentScorer} runs an operator's own
 * multilingual encoder by ONNX Runtime and the Hugging Face tokenizer, from files on this machine;
 * nothing is ever fetched. None of it is loaded where no model is named. Uses {@code align} and
 * {@code language}; nobody else knows the two libraries.
 */
@NullMarked
package org.hexapla.neural;

import org.jspecify.annotations.NullMarked;
