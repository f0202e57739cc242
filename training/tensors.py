"""Reads what training/prepare.ts wrote."""

import json
from pathlib import Path

import numpy as np

FORM_COLUMNS = 6


class Tensors:
    def __init__(self, folder):
        folder = Path(folder)
        self.meta = json.loads((folder / "meta.json").read_text())

        def read(name, kind):
            return np.fromfile(folder / name, dtype=kind)

        columns = len(self.meta["contextSizes"])
        self.forms = read("forms.u32", np.uint32).reshape(-1, FORM_COLUMNS).astype(np.int64)
        self.form = read("form.u32", np.uint32).astype(np.int64)
        self.context = read("context.u8", np.uint8).reshape(-1, columns).astype(np.int64)
        self.roles = read("roles.u8", np.uint8).astype(np.int64)
        self.speech = read("speech.u8", np.uint8).astype(np.int64)
        self.pos = read("pos.u8", np.uint8).astype(np.int64)
        self.ner = read("ner.u8", np.uint8).astype(np.int64)
        self.blocks = read("blocks.u32", np.uint32).reshape(-1, 3).astype(np.int64)

    def split(self, folds, fold):
        """Blocks of all articles but those of one fold, by index modulo `folds`; blocks of those. Articles of
        another corpus are never held out."""
        held = (self.blocks[:, 0] % folds == fold) & self.is_divisible(self.blocks)
        return self.blocks[~held], self.blocks[held]

    def is_divisible(self, blocks):
        """Which blocks are of the corpus, and not of articles that are only learnt from."""
        return blocks[:, 0] < self.meta["divisible"]

    def vocabulary(self, blocks, minimum, limit):
        """Hashes of the words of some blocks, the most frequent first; those of equal frequency by hash."""
        counts = {}
        for _, first, end in blocks:
            for word in self.forms[self.form[first:end], 0].tolist():
                counts[word] = counts.get(word, 0) + 1
        words = [word for word, count in counts.items() if count >= minimum]
        words.sort(key=lambda word: (-counts[word], word))
        return sorted(words[:limit])


def word_rows(hashes, vocabulary):
    """Row of each hash in the embedding table: 0 for unknown words, 1 + its place in the vocabulary."""
    known = np.array(vocabulary, dtype=np.int64)
    place = np.searchsorted(known, hashes).clip(max=len(known) - 1)
    return np.where(known[place] == hashes, place + 1, 0)


def batches(blocks, tokens, generator=None):
    """Lists of blocks of about equal length, of about `tokens` tokens each, longest first within each."""
    lengths = blocks[:, 2] - blocks[:, 1]
    if generator is None:
        order = np.argsort(-lengths, kind="stable")
    else:
        noise = generator.uniform(-0.15, 0.15, len(blocks))
        order = np.argsort(-lengths * (1 + noise), kind="stable")
    groups, group, size = [], [], 0
    for index in order:
        group.append(index)
        size += lengths[index]
        if size >= tokens:
            groups.append(group)
            group, size = [], 0
    if group:
        groups.append(group)
    if generator is not None:
        generator.shuffle(groups)
    return [blocks[sorted(group, key=lambda i: (-lengths[i], i))] for group in groups]


class Padded:
    """A batch of blocks, time first: which token stands in each place, and which places hold one."""

    def __init__(self, group):
        lengths = group[:, 2] - group[:, 1]
        time = np.arange(lengths[0])[:, None]
        self.mask = time < lengths[None]
        self.tokens = np.where(self.mask, group[:, 1][None] + time, group[:, 1][None])
        reversed_time = np.where(self.mask, lengths[None] - 1 - time, time)
        self.mirror = reversed_time * len(group) + np.arange(len(group))[None]
