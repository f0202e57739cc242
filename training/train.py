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
from measure import exact_f1
from model import LABELS, Tagger
from running import Data, decode, score
from targets import Targets, opinion
from tensors import Padded, Tensors, batches


def settings_of_command_line():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tensors", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--batch", type=int, default=2000, help="tokens")
    parser.add_argument("--rate", type=float, default=2.5e-3)
    parser.add_argument("--hidden", type=int, default=80)
    parser.add_argument("--word", type=int, default=48)
    parser.add_argument("--minimum", type=int, default=3)
    parser.add_argument("--limit", type=int, default=8000)
    parser.add_argument("--dropout", type=float, default=0.35)
    parser.add_argument("--word-dropout", type=float, default=0.06)
    parser.add_argument("--auxiliary", type=float, default=0.2, help="weight of tags and names")
    parser.add_argument("--speech", type=float, default=0.1, help="weight of the speech head")
    parser.add_argument("--average", type=float, default=0.998)
    parser.add_argument("--teachers", nargs="*", default=[], help="trained models, of the same fold, to learn from as well")
    parser.add_argument("--soft", type=float, default=0.5, help="weight of the teachers against the annotation")
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--fold", type=int, help="the one to hold out, from 0; default: the last")
    settings = parser.parse_args()
    settings.fold = settings.folds - 1 if settings.fold is None else settings.fold
    return settings


def loss_of(net, data, targets, group, settings):
    """The loss to follow, a sequence, and that of the CRF alone."""
    batch = Padded(group)
    index, mask = torch.from_numpy(batch.tokens), torch.from_numpy(batch.mask)
    hidden = net.hidden(*data.inputs(batch))
    main = crf_loss(net.roles(hidden), *targets.of(batch), mask, net.transitions, net.start)
    hidden, index = hidden[mask], index[mask]
    speech = data.speech[index]
    marked = speech > 0
    flag = functional.binary_cross_entropy_with_logits(
        net.speech(hidden)[marked, 0], (speech[marked] == 2).float(), reduction="sum"
    )
    tags = functional.cross_entropy(net.pos(hidden), data.pos[index], ignore_index=0, reduction="sum")
    names = functional.cross_entropy(net.ner(hidden), data.ner[index], ignore_index=0, reduction="sum")
    total = main + settings.speech * flag + settings.auxiliary * (tags + names)
    return total / len(group), main.item()


def main():
    settings = settings_of_command_line()
    torch.manual_seed(settings.seed)
    torch.set_num_threads(settings.threads)
    generator = np.random.default_rng(settings.seed)
    tensors = Tensors(settings.tensors)
    train, held = tensors.split(settings.folds, settings.fold)
    data = Data(tensors, tensors.vocabulary(train, settings.minimum, settings.limit))
    teachers = opinion([torch.load(file) for file in settings.teachers], tensors, train) if settings.teachers else None
    targets = Targets(data.roles, teachers, settings.soft)
    net = Tagger(len(data.vocabulary), tensors.meta, settings)
    print(settings, "words", len(data.vocabulary), flush=True)
    average = {name: value.clone() for name, value in net.state_dict().items()}
    optimizer = torch.optim.Adam(net.parameters(), lr=settings.rate, betas=(0.9, 0.98))
    started, step = time.time(), 0
    for epoch in range(settings.epochs):
        total = 0.0
        groups = batches(train, settings.batch, generator)
        for position, group in enumerate(groups):
            progress = (epoch + position / len(groups)) / settings.epochs
            for parameters in optimizer.param_groups:
                parameters["lr"] = settings.rate * min(1, (step + 1) / 100) * (1 - 0.95 * progress)
            optimizer.zero_grad()
            loss, value = loss_of(net, data, targets, group, settings)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            optimizer.step()
            total += value
            step += 1
            decay = min(settings.average, (1 + step) / (10 + step))
            for name, tensor in net.state_dict().items():
                average[name].lerp_(tensor, 1 - decay)
        evaluate(net, average, data, held, f"epoch {epoch} loss {total:.0f}", time.time() - started)
        save(average, data, settings)


def save(average, data, settings):
    kept = ("formSizes", "contextSizes", "pos", "ner")
    meta = {name: data.all.meta[name] for name in kept}
    model = {"weights": average, "vocabulary": data.vocabulary, "meta": meta, "settings": vars(settings)}
    torch.save(model, settings.out)


def evaluate(net, average, data, held, title, seconds):
    own = {name: value.clone() for name, value in net.state_dict().items()}
    net.load_state_dict(average)
    scores = score(net, data, held)
    figures = exact_f1(data.all.roles, decode(net, scores, held), held)
    marked = np.concatenate([np.arange(f, e) for _, f, e in held])
    marked = marked[data.all.speech[marked] > 0]
    flag = ((scores[marked, LABELS] > 0) == (data.all.speech[marked] == 2)).mean()
    print(f"{title} held-out {figures} speech {100 * flag:.1f} {seconds:.0f} s", flush=True)
    net.load_state_dict(own)


if __name__ == "__main__":
    main()
