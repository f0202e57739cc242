"""The tagger's network: a bidirectional LSTM over word forms and contexts that scores labels for a CRF."""

import torch
from torch import nn

LABELS = 7
BEGINNINGS = [1, 3, 5]
FORM_TABLES = ("suffix", "ending", "prefix", "shape", "wordClass")
FORM_WIDTHS = (16, 8, 16, 10, 16)
CONTEXT_WIDTHS = (8, 8, 12, 8, 6, 8, 4)


class Tagger(nn.Module):
    def __init__(self, vocabulary, meta, settings, form_widths=FORM_WIDTHS, context_widths=CONTEXT_WIDTHS):
        """meta: what prepare.ts says of the features; settings: word, hidden, dropout, word_dropout"""
        super().__init__()
        self.word = nn.Embedding(1 + vocabulary, settings.word)
        form_rows = [meta["formSizes"][name] for name in FORM_TABLES]
        self.forms = tables(form_rows, form_widths)
        self.context = tables(meta["contextSizes"], context_widths)
        for table in [self.word, *self.forms, *self.context]:
            nn.init.normal_(table.weight, 0, 0.3)
        width = settings.word + sum(form_widths) + sum(context_widths)
        self.directions = nn.ModuleList(nn.LSTM(width, settings.hidden) for _ in range(2))
        self.input_dropout = nn.Dropout(settings.dropout)
        self.output_dropout = nn.Dropout(settings.dropout)
        self.word_dropout = settings.word_dropout
        self.roles = nn.Linear(2 * settings.hidden, LABELS)
        self.speech = nn.Linear(2 * settings.hidden, 1)
        self.pos = nn.Linear(2 * settings.hidden, len(meta["pos"]))
        self.ner = nn.Linear(2 * settings.hidden, len(meta["ner"]))
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


def tables(rows, widths):
    return nn.ModuleList(nn.Embedding(count, width) for count, width in zip(rows, widths))


def reorder(tensor, index):
    return tensor.flatten(0, 1).index_select(0, index.flatten()).view(tensor.shape)
