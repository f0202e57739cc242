"""Word vectors trained elsewhere, as vectors.ts wrote them, and how the network takes them.

A word's embedding is a projection of its vector, which all words share, and what the word itself has learnt, which only words
of the corpus have. Words that the corpus lacks are so placed among those that it has. When a model is saved both are added up:
the engine sees one table.
"""

from pathlib import Path

import numpy as np
import torch
from torch import nn

OWN = 0.1
"""Deviation of what a word has for itself when learning begins."""
SHARED = 0.3
"""Deviation of what it has by its vector."""


class Vectors:
    """Vectors by the keys of words, the most frequent first."""

    def __init__(self, folder):
        folder = Path(folder)
        self.keys = np.fromfile(folder / "keys.u32", dtype=np.uint32).astype(np.int64)
        self.values = np.fromfile(folder / "vectors.f32", dtype=np.float32).reshape(len(self.keys), -1)
        self.values /= self.values.std()

    def vocabulary(self, words, limit):
        """Some words with the most frequent others, `limit` of them together, as sorted keys."""
        known = set(words)
        others = [key for key in self.keys.tolist() if key not in known]
        return sorted([*words, *others[: limit - len(words)]])

    def of(self, vocabulary):
        """The vectors of a vocabulary, in rows as `word_rows` numbers them; 0 for words that have none."""
        row = {key: place for place, key in enumerate(self.keys.tolist())}
        table = np.zeros((1 + len(vocabulary), self.values.shape[1]), dtype=np.float32)
        for place, key in enumerate(vocabulary):
            if key in row:
                table[1 + place] = self.values[row[key]]
        return torch.from_numpy(table)


class SharedWords(nn.Module):
    """Takes the place of the network's table of words."""

    def __init__(self, vectors, learnt, width):
        """vectors [rows, dimensions]; learnt [rows]: which words have something of their own"""
        super().__init__()
        self.own = nn.Embedding(len(vectors), width)
        self.shared = nn.Linear(vectors.shape[1], width, bias=False)
        nn.init.normal_(self.own.weight, 0, OWN)
        nn.init.normal_(self.shared.weight, 0, SHARED / vectors.shape[1] ** 0.5)
        self.register_buffer("vectors", vectors)
        self.register_buffer("learnt", learnt.float()[:, None])

    def forward(self, rows):
        return self.own(rows) * self.learnt[rows] + self.shared(self.vectors[rows])


def merged(weights):
    """The weights of a network with one table of words; those of a network that has one are given back as they are."""
    if "word.own.weight" not in weights:
        return weights
    rest = {name: value for name, value in weights.items() if not name.startswith("word.")}
    own = weights["word.own.weight"] * weights["word.learnt"]
    return {"word.weight": own + weights["word.vectors"] @ weights["word.shared.weight"].T, **rest}
