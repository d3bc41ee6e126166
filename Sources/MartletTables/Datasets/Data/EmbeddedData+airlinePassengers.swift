// SPDX-License-Identifier: Apache-2.0
//
// Written by Tests/embed-datasets. Source and licence: see `Dataset.airlinePassengers()`.

extension EmbeddedData {
  /// `airline_passengers.csv`, compressed with gzip, in Base64.
  static let airlinePassengers = """
    H4sIAAAAAAACA02VS45cMQhF51nLi2Sbj+3lZNDqTNKJ0tm/coFLq2ZHCMOxi0f9+v3x7+fz58fn59vH+9vfz2/z6v0+\
    5jPnIi/wIcszpeP6zHXJBp5kR46R9zO1z54Xvsjx4jlQn3Um+g4ld18b5WNkxJeT4aOTrOwbHD7N8NFLhs8e5PPC8DH2\
    Ch8RcvRVMvpq5s/0USMjbh2Hzz5k+LiQ4bMX2V9y4HMv+bwwfI4Wh4/zbPiok9HXk1f67ElG/AwyfK6Q4XM6Bz6n4/6s\
    eucVPkv67HmWLvJ91rjF4XNZJ3w2c8LnprOkz3XyemFB/WYFG9melbMUDB8VMny8a8Knekn6yC6Gz5qTPPvuEj5rZFzD\
    Z+VcBcf7HLK0g6bP2mT4SOd7O2j4yFhk+NTbavrYLQ6f1Rx9mRM+Fbf0qbe18Fk1b5Y+vsnw8c6HT82qhY/Ut2DpU24W\
    PqJ99iKH9cNnMyd8hDnhU3Po6VPz5umzN1lQp1nBQjZwn4XP7rP70a+c8+gwMnyMDB8ZTkbfmlsPH8Z3+PCOO3ykfsed\
    PtY58Ml9Emxdf4ePrkWGj3ccPvW2O3y05mGnjzIOHxnMD5+a1ZM+9e2f9Km7n/Spb/O8+Jz0qW//pE/N2Emf+nZO+Njo\
    +JfPSZ+apZM+k33TJz1zP4sPMuI1S7mftd4w97PcZsObdD58dufvx8o597NV39zPWv65n3Wwb/g4z8Knfl/P/aw5J577\
    WfKOnvtZc7d77mf1jhsdPPezSdfZj6+On8fzLp772cYpDp+uEz53kOGD/6b/FXRnkdEGAAA=
    """
}
