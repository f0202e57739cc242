"""Trains the tagger on the tensors of prepare.ts.

    python3 training/train.py --tensors DIR --out MODEL.pt [--seed N] [--folds N --fold K]

Holds out the articles of one fold, those whose index leaves the remainder K when divided by N (default: every tenth);
prints their exact F1 after each epoch; saves the average of the weights (EMA). With N models, one a fold, each article has
a model that has not seen it: what learns from the tagger's output needs that.
"""

import argparse
import time

import numpy as np
import torch
from torch.nn import functional

from crf import crf_loss
from measure import exact_f1, speech_accuracy
from model import Tagger
from renaming import Renaming
from running import Data, decode, score
from targets import Targets, opinion
from tensors import Padded, Tensors, batches
from vectors import SharedWords, Vectors, merged

CUE = 3
"""Label of the first token of a cue; the next is that of the rest."""


def settings_of_command_line():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tensors", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--batch", type=int, default=2000, help="tokens")
    parser.add_argument("--rate", type=float, default=2.5e-3)
    parser.add_argument("--hidden", type=int, default=112)
    parser.add_argument("--word", type=int, default=48)
    parser.add_argument("--minimum", type=int, default=3)
    parser.add_argument("--limit", type=int, default=4000, help="words of the corpus")
    parser.add_argument("--vectors", help="what vectors.ts wrote")
    parser.add_argument("--words", type=int, default=9000, help="words of the corpus and others that have vectors")
    parser.add_argument("--dropout", type=float, default=0.35)
    parser.add_argument("--word-dropout", type=float, default=0.06)
    parser.add_argument("--renaming", type=float, default=0.25, help="how many words of persons' names are replaced")
    parser.add_argument("--auxiliary", type=float, default=0.2, help="weight of tags and names")
    parser.add_argument("--speech", type=float, default=0.1, help="weight of the speech head for contents")
    parser.add_argument("--speech-cue", type=float, default=0.6, help="weight of the speech head for cues")
    parser.add_argument("--average", type=float, default=0.998)
    parser.add_argument("--teachers", nargs="*", default=[], help="trained models, of the same fold, to learn from as well")
    parser.add_argument("--soft", type=float, default=0.5, help="weight of the teachers against the annotation")
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--fold", type=int, help="the one to hold out, from 0; default: the last")
    settings = parser.parse_args()
    settings.fold = settings.folds - 1 if settings.fold is None else settings.fold
    return settings


class Training:
    def __init__(self, settings):
        self.settings = settings
        self.generator = np.random.default_rng(settings.seed)
        self.tensors = Tensors(settings.tensors)
        self.train, self.held = self.tensors.split(settings.folds, settings.fold)
        self.corpus = self.train[self.tensors.is_divisible(self.train)]
        words = self.tensors.vocabulary(self.corpus, settings.minimum, settings.limit)
        vectors = None if settings.vectors is None else Vectors(settings.vectors)
        self.data = Data(self.tensors, words if vectors is None else vectors.vocabulary(words, settings.words))
        self.renaming = Renaming(self.data, self.corpus, settings.renaming)
        self.targets = Targets(self.data.roles, self.teachers(), settings.soft)
        self.net = Tagger(len(self.data.vocabulary), self.tensors.meta, settings)
        if vectors is not None:
            learnt = torch.tensor([True, *np.isin(self.data.vocabulary, words).tolist()])
            self.net.word = SharedWords(vectors.of(self.data.vocabulary), learnt, settings.word)
        self.average = {name: value.clone() for name, value in self.net.state_dict().items()}
        self.optimizer = torch.optim.Adam(self.net.parameters(), lr=settings.rate, betas=(0.9, 0.98))
        self.steps = 0

    def teachers(self):
        models = [torch.load(file) for file in self.settings.teachers]
        return opinion(models, self.tensors, self.corpus) if models else None

    def epoch(self, number):
        """Learns from every article once; returns the loss of the CRF."""
        total = 0.0
        groups = batches(self.train, self.settings.batch, self.generator)
        for position, group in enumerate(groups):
            total += self.step(group, (number + position / len(groups)) / self.settings.epochs)
        return total

    def step(self, group, progress):
        for parameters in self.optimizer.param_groups:
            parameters["lr"] = self.settings.rate * min(1, (self.steps + 1) / 100) * (1 - 0.95 * progress)
        self.optimizer.zero_grad()
        loss, value = self.loss(group)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), 5.0)
        self.optimizer.step()
        self.steps += 1
        decay = min(self.settings.average, (1 + self.steps) / (10 + self.steps))
        for name, tensor in self.net.state_dict().items():
            self.average[name].lerp_(tensor, 1 - decay)
        return value

    def loss(self, group):
        """The loss to follow, a sequence, and that of the CRF alone."""
        net, data, settings = self.net, self.data, self.settings
        batch = Padded(group)
        index, mask = torch.from_numpy(batch.tokens), torch.from_numpy(batch.mask)
        hidden = net.hidden(*data.inputs(batch, self.renaming.forms(index)))
        main = crf_loss(net.roles(hidden), *self.targets.of(batch), mask, net.transitions, net.start)
        hidden, index = hidden[mask], index[mask]
        speech = self.speech_loss(net.speech(hidden)[:, 0], index)
        tags = functional.cross_entropy(net.pos(hidden), data.pos[index], ignore_index=0, reduction="sum")
        names = functional.cross_entropy(net.ner(hidden), data.ner[index], ignore_index=0, reduction="sum")
        return (main + speech + settings.auxiliary * (tags + names)) / len(group), main.item()

    def speech_loss(self, scores, index):
        """Cues say it themselves and are short, so that they count for more than contents."""
        marked = self.data.speech[index] > 0
        index = index[marked]
        is_cue = (self.data.roles[index] == CUE) | (self.data.roles[index] == CUE + 1)
        weight = torch.where(is_cue, self.settings.speech_cue, self.settings.speech)
        is_speech = (self.data.speech[index] == 2).float()
        return functional.binary_cross_entropy_with_logits(scores[marked], is_speech, weight, reduction="sum")

    def evaluate(self):
        """Figures of the averaged weights on the articles held out."""
        own = {name: value.clone() for name, value in self.net.state_dict().items()}
        self.net.load_state_dict(self.average)
        scores = score(self.net, self.data, self.held)
        figures = exact_f1(self.tensors.roles, decode(self.net, scores, self.held), self.held)
        speech = speech_accuracy(self.tensors, scores, self.held)
        self.net.load_state_dict(own)
        return f"held-out {figures} speech {speech:.1f}"

    def save(self):
        kept = ("formSizes", "contextSizes", "pos", "ner")
        meta = {name: self.tensors.meta[name] for name in kept}
        model = {"weights": merged(self.average), "vocabulary": self.data.vocabulary, "meta": meta, "settings": vars(self.settings)}
        torch.save(model, self.settings.out)


def main():
    settings = settings_of_command_line()
    torch.manual_seed(settings.seed)
    torch.set_num_threads(settings.threads)
    training = Training(settings)
    print(settings, "words", len(training.data.vocabulary), flush=True)
    started = time.time()
    for epoch in range(settings.epochs):
        loss = training.epoch(epoch)
        training.save()
        print(f"epoch {epoch} loss {loss:.0f} {training.evaluate()} {time.time() - started:.0f} s", flush=True)


if __name__ == "__main__":
    main()
