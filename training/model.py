"""The tagger's network: a bidirectional LSTM over word forms and contexts, with a CRF on top."""

import torch
from torch import nn
from torch.nn.utils.rnn import PackedSequence

LABELS = 7
FORM_DIMENSIONS = {"suffix": 16, "ending": 8, "prefix": 16, "shape": 10, "wordClass": 16}
CONTEXT_DIMENSIONS = (8, 8, 12, 8, 6, 8, 4)


class Tagger(nn.Module):
    def __init__(self, vocabulary, form_sizes, context_sizes, tags, settings):
        super().__init__()
        self.word = nn.Embedding(vocabulary, settings.word)
        self.forms = nn.ModuleList(
            nn.Embedding(form_sizes[name], size) for name, size in FORM_DIMENSIONS.items()
        )
        self.context = nn.ModuleList(
            nn.Embedding(rows, size) for rows, size in zip(context_sizes, CONTEXT_DIMENSIONS)
        )
        for table in [self.word, *self.forms, *self.context]:
            nn.init.normal_(table.weight, 0, 0.3)
        width = settings.word + sum(FORM_DIMENSIONS.values()) + sum(CONTEXT_DIMENSIONS)
        cell = nn.LSTM if settings.cell == "lstm" else nn.GRU
        self.recurrent = cell(width, settings.hidden, settings.layers, bidirectional=True)
        self.input_dropout = nn.Dropout(settings.dropout)
        self.output_dropout = nn.Dropout(settings.dropout)
        self.word_dropout = settings.word_dropout
        self.roles = nn.Linear(2 * settings.hidden, LABELS)
        self.speech = nn.Linear(2 * settings.hidden, 1)
        self.pos = nn.Linear(2 * settings.hidden, tags[0])
        self.ner = nn.Linear(2 * settings.hidden, tags[1])
        self.transitions = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.start = nn.Parameter(torch.zeros(LABELS))

    def embed(self, word, forms, context):
        """word [n], forms [n, 5], context [n, 7] -> [n, width]"""
        if self.training:
            dropped = torch.rand(word.shape) < self.word_dropout
            word = word.masked_fill(dropped, 0)
        parts = [self.word(word)]
        parts += [table(forms[:, i]) for i, table in enumerate(self.forms)]
        parts += [table(context[:, i]) for i, table in enumerate(self.context)]
        return self.input_dropout(torch.cat(parts, 1))

    def hidden(self, word, forms, context, sizes):
        """Tokens in time-major order of a packed batch -> hidden states [n, 2 * hidden] in the same order"""
        packed = PackedSequence(self.embed(word, forms, context), sizes)
        return self.output_dropout(self.recurrent(packed)[0].data)


def crf_loss(scores, labels, sizes, transitions, start):
    """Negative log likelihood of a packed batch: scores [n, 7], labels [n], sizes of the batch at each step."""
    sizes = sizes.tolist()
    width = sizes[0]
    alpha = start + scores[:width]
    gold = (start[labels[:width]] + scores[:width].gather(1, labels[:width, None])[:, 0]).sum()
    finished = []
    at, before = width, 0
    for size in sizes[1:]:
        if size < width:
            finished.append(torch.logsumexp(alpha[size:], 1))
            alpha, width = alpha[:size], size
        here = scores[at : at + size]
        alpha = torch.logsumexp(alpha[:, :, None] + transitions, 1) + here
        before, at = at, at + size
    finished.append(torch.logsumexp(alpha, 1))
    steps = torch.tensor(sizes)
    offsets = torch.cumsum(steps, 0) - steps
    later = torch.arange(sizes[0], len(labels))
    step = torch.repeat_interleave(torch.arange(1, len(sizes)), steps[1:])
    previous = later - offsets[step] + offsets[step - 1]
    gold = gold + scores[later].gather(1, labels[later, None]).sum()
    gold = gold + transitions[labels[previous], labels[later]].sum()
    return torch.cat(finished).sum() - gold


def viterbi(scores, transitions, start):
    """Best labels of one sequence [n, 7], on NumPy arrays."""
    import numpy as np

    best = start + scores[0]
    back = []
    for here in scores[1:]:
        table = best[:, None] + transitions
        back.append(table.argmax(0))
        best = table.max(0) + here
    label = int(best.argmax())
    labels = [label]
    for pointers in reversed(back):
        label = int(pointers[label])
        labels.append(label)
    return np.array(labels[::-1])
