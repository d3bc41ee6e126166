// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#endif

// One bit for each of 64 bytes: 1 where it is `wanted`.
static inline uint64_t scan_mask(const uint8_t *bytes, uint8_t wanted) {
#if defined(__SSE2__)
  const __m128i pattern = _mm_set1_epi8((char)wanted);
  uint64_t mask = 0;
  for (int part = 0; part < 4; part++) {
    const __m128i lane = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    const uint32_t bits = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(lane, pattern));
    mask |= (uint64_t)bits << (16 * part);
  }
  return mask;
#elif defined(__ARM_NEON) && defined(__aarch64__)
  // Each byte keeps the bit of its place in a group of eight; pairs are added until eight bytes are one.
  static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  const uint8x16_t weight = vld1q_u8(weights), pattern = vdupq_n_u8(wanted);
  uint8x16_t lane[4];
  for (int part = 0; part < 4; part++)
    lane[part] = vandq_u8(vceqq_u8(vld1q_u8(bytes + 16 * part), pattern), weight);
  uint8x16_t low = vpaddq_u8(lane[0], lane[1]), high = vpaddq_u8(lane[2], lane[3]);
  low = vpaddq_u8(low, high);
  low = vpaddq_u8(low, low);
  return vgetq_lane_u64(vreinterpretq_u64_u8(low), 0);
#else
  uint64_t mask = 0;
  for (int place = 0; place < 64; place++) mask |= (uint64_t)(bytes[place] == wanted) << place;
  return mask;
#endif
}

// Whether any of 64 bytes is beyond ASCII.
static inline int scan_has_high(const uint8_t *bytes) {
  uint64_t any = 0, word;
  for (int part = 0; part < 8; part++) {
    memcpy(&word, bytes + 8 * part, 8);
    any |= word;
  }
  return (any & 0x8080808080808080u) != 0;
}

// The bits at which the number of bits so far is odd: from each opening quote up to its closing one.
static inline uint64_t scan_parity(uint64_t bits) {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  bits ^= bits << 32;
  return bits;
}

struct scan_result {
  // How many ends of fields were found, and how many of them end a line.
  size_t ends, lines;
  // Whether there are bytes beyond ASCII, quotes at all, and quotes where they are not expected.
  uint8_t has_high, has_quotes, is_irregular;
};

// Finds where the fields of CSV end: at separators, line feeds and lone carriage returns outside of
// quotes.
//
// `bytes` begins at the start of a record. IN: `count` below 2³² - 64; `ends` with room for
// `count` + 64 numbers, `lines` for `count` + 1. OUT: `ends`, the places of the bytes that end a
// field; `lines`, for each line how many fields have ended with it. Of "\r\n" the line feed is the end.
//
// That a quote changes between inside and outside holds for a text by RFC 4180. `is_irregular` says
// that some quote stands elsewhere than at the start or the end of a field or beside another quote:
// then what was found may be wrong, and the text must be read byte by byte.
static inline struct scan_result scan_csv(
    const uint8_t *bytes, size_t count, uint8_t separator, int has_quote, uint8_t quote,
    uint32_t *ends, uint32_t *lines) {
  struct scan_result result = {0, 0, 0, 0, 0};
  size_t found = 0, rows = 0;
  uint64_t inside = 0;         // all ones while in quotes
  uint64_t mayOpen = 1;        // whether a quote may open at the next byte
  uint64_t afterClosing = 0;   // whether the byte before closed a quote
  uint8_t tail[64];
  for (size_t base = 0; base < count; base += 64) {
    const uint8_t *block = bytes + base;
    uint64_t valid = ~(uint64_t)0;
    if (count - base < 64) {
      memset(tail, 0, sizeof tail);
      memcpy(tail, block, count - base);
      block = tail;
      valid >>= 64 - (count - base);
    }
    const uint64_t feeds = scan_mask(block, '\n') & valid;
    const uint64_t returns = scan_mask(block, '\r') & valid;
    uint64_t breaks = feeds, structural = scan_mask(block, separator) & valid;
    if (returns) {
      const uint64_t next = count - base > 64 && bytes[base + 64] == '\n';
      breaks |= returns & ~(feeds >> 1 | next << 63);
    }
    structural |= breaks;
    result.has_high |= (uint8_t)scan_has_high(block);
    if (has_quote) {
      const uint64_t quotes = scan_mask(block, quote) & valid;
      if (quotes | inside | afterClosing) {
        const uint64_t within = scan_parity(quotes) ^ inside;  // an opening quote is within
        const uint64_t opening = quotes & within, closing = quotes & ~within;
        const uint64_t outside = structural & ~within;
        const uint64_t allowed = (outside | closing) << 1 | mayOpen;
        const uint64_t followed = closing << 1 | afterClosing;
        const uint64_t fit = outside | quotes | returns | ~valid;
        if ((opening & ~allowed) | (followed & ~fit)) result.is_irregular = 1;
        result.has_quotes = 1;
        inside = (uint64_t)((int64_t)within >> 63);
        afterClosing = closing >> 63;
        structural = outside;
        breaks &= ~within;
        mayOpen = (outside | closing) >> 63;
      } else {
        mayOpen = structural >> 63;
      }
    }
    uint64_t rest = breaks;
    while (rest) {
      const uint64_t upTo = rest ^ (rest - 1);
      lines[rows++] = (uint32_t)(found + (size_t)__builtin_popcountll(structural & upTo));
      rest &= rest - 1;
    }
    // Eight at a time without asking: the last ones are overwritten in the next round.
    const size_t more = (size_t)__builtin_popcountll(structural);
    uint32_t *out = ends + found;
    for (size_t done = 0; done < more; done += 8) {
      for (int step = 0; step < 8; step++) {
        const uint64_t bits = structural ? structural : 1;
        out[done + (size_t)step] = (uint32_t)(base + (size_t)__builtin_ctzll(bits));
        structural &= structural - 1;
      }
    }
    found += more;
  }
  result.ends = found;
  result.lines = rows;
  return result;
}

// How many lines end in these bytes, in quotes or not; `next` is the byte behind them, 0 if none.
static inline size_t scan_lines(const uint8_t *bytes, size_t count, uint8_t next) {
  size_t lines = 0, base = 0;
  for (; base + 64 <= count; base += 64) {
    const uint64_t feeds = scan_mask(bytes + base, '\n'), returns = scan_mask(bytes + base, '\r');
    uint64_t breaks = feeds;
    if (returns) {
      const uint8_t following = base + 64 < count ? bytes[base + 64] : next;
      breaks |= returns & ~(feeds >> 1 | (uint64_t)(following == '\n') << 63);
    }
    lines += (size_t)__builtin_popcountll(breaks);
  }
  for (; base < count; base++) {
    const uint8_t following = base + 1 < count ? bytes[base + 1] : next;
    lines += bytes[base] == '\n' || (bytes[base] == '\r' && following != '\n');
  }
  return lines;
}
