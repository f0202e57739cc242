"""Puts other names in place of those of persons while training, so that the network learns what a name looks like and where
it stands rather than whom the newspapers of one year wrote about."""

import torch

from model import FORM_TABLES

CAPITALIZED = 1
"""The shape of a word in lower case but for its first letter (lib/engine/tagging/form-features.ts)."""


class Renaming:
    def __init__(self, data, blocks, rate):
        """data: running.Data, whose parser says what is a person's name; rate: how many of its words are replaced"""
        self.data, self.rate = data, rate
        shape = data.forms[data.form, FORM_TABLES.index("shape")]
        self.is_name = (data.ner == data.all.meta["ner"].index("P")) & (shape == CAPITALIZED)
        learnt = torch.zeros_like(self.is_name)
        for _, first, end in blocks:
            learnt[first:end] = True
        self.names = data.form[self.is_name & learnt].unique()

    def forms(self, index):
        """Word forms of tokens, some of them renamed; each name is as likely as every other."""
        form = self.data.form[index]
        if self.rate == 0 or len(self.names) == 0:
            return form
        replaced = self.is_name[index] & (torch.rand(index.shape) < self.rate)
        return torch.where(replaced, self.names[torch.randint(len(self.names), index.shape)], form)
