"""The tagger's network: a bidirectional LSTM over word forms and contexts, with a CRF on top."""

import numpy as np
import torch
from torch import nn

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
        self.directions = nn.ModuleList(nn.LSTM(width, settings.hidden) for _ in range(2))
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
        """word [...], forms [..., 5], context [..., 7] -> [..., width]"""
        if self.training:
            dropped = torch.rand(word.shape) < self.word_dropout
            word = word.masked_fill(dropped, 0)
        parts = [self.word(word)]
        parts += [table(forms[..., i]) for i, table in enumerate(self.forms)]
        parts += [table(context[..., i]) for i, table in enumerate(self.context)]
        return self.input_dropout(torch.cat(parts, -1))

    def hidden(self, word, forms, context, mirror):
        """Padded tokens [time, sequence, ...] -> states [time, sequence, 2 * hidden].

        mirror [time, sequence] says which token of the flattened batch stands in this place when each sequence is
        reversed within its own length.
        """
        inputs = self.embed(word, forms, context)
        forward = self.directions[0](inputs)[0]
        backward = self.directions[1](reorder(inputs, mirror))[0]
        return self.output_dropout(torch.cat([forward, reorder(backward, mirror)], -1))


def reorder(tensor, index):
    return tensor.flatten(0, 1).index_select(0, index.flatten()).view(tensor.shape)


def crf_loss(scores, labels, mask, transitions, start):
    """Negative log likelihood of a padded batch: scores [time, sequence, 7], labels and mask [time, sequence]."""
    weight = mask.float()
    alpha = start + scores[0]
    for here, valid in zip(scores.unbind(0)[1:], mask.unbind(0)[1:]):
        moved = torch.logsumexp(alpha[:, :, None] + transitions, 1) + here
        alpha = torch.where(valid[:, None], moved, alpha)
    emitted = (scores.gather(2, labels[..., None])[..., 0] * weight).sum()
    moved = (transitions[labels[:-1], labels[1:]] * weight[1:]).sum()
    return torch.logsumexp(alpha, 1).sum() - emitted - moved - start[labels[0]].sum()


def viterbi(scores, transitions, start):
    """Best labels of one sequence [n, 7], on NumPy arrays."""
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
