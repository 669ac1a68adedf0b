#!/usr/bin/env python3
"""Reads an XWD screenshot (24 or 32 bit) and prints: how many pixels are the masthead's red, how many colours there are, a checksum."""
import struct, sys, zlib

data = open(sys.argv[1], "rb").read()
head = struct.unpack(">25I", data[:100])
size, width, height, byte_order, bits, row, colours = head[0], head[4], head[5], head[7], head[11], head[12], head[19]
start = size + colours * 12
step = bits // 8
red, seen = 0, set()
for y in range(height):
    line = data[start + y * row:start + y * row + width * step]
    for x in range(0, width * step, step):
        b, g, r = line[x:x + 3] if byte_order == 0 else (line[x + 3], line[x + 2], line[x + 1])
        seen.add((r, g, b))
        if r > 130 and r > 2.2 * g and r > 2.2 * b:
            red += 1
print(f"red={red} colours={len(seen)} sum={zlib.crc32(data[start:])}")
